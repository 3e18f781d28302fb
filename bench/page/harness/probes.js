/** Probes: a pixel in every polygon, read back to see whether the picture is there. */
import { COLORS, classOf, HEIGHT, HIGHLIGHT, project, rgbOf, VARIABLES, WIDTH } from './setting.js';

const PALETTE = [...COLORS, HIGHLIGHT].map(rgbOf);
/** Squared distance in RGB up to which a colour is taken for one of the palette. */
const NEAR = 1500;
const HIGHLIGHTED = COLORS.length;
const pixel = new Uint8Array(4);

let probes = [];
/** The polygon that has the pointer; -1 for none. */
let pointed = -1;

export async function loadProbes() {
  const list = await (await fetch('/data/probes.json')).json();
  probes = list.map(({ at, values }) => ({ at: project(at), values }));
  return probes.map(({ at }) => at);
}

export const pointAt = (index) => {
  pointed = index;
};
export const pointedAt = () => pointed;

function paletteIndexOf([red, green, blue]) {
  const far = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  const least = Math.min(...far);
  return least < NEAR ? far.indexOf(least) : -1;
}

const expected = (index, turn) =>
  index === pointed ? HIGHLIGHTED : classOf(probes[index].values[VARIABLES[turn]]);

/** Whether every probe, or the one of `only`, has the colour that it has at this turn. */
const everyShows = (turn, only, read) =>
  probes.every(
    ({ at }, index) =>
      (only !== undefined && index !== only) || paletteIndexOf(read(at)) === expected(index, turn),
  );

/** Of WebGL: must be asked in the frame that drew. */
export function webglShows(gl, turn, only) {
  const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING);
  if (bound) gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const shows = everyShows(turn, only, ([x, y]) => {
    const [column, row] = [Math.round((x * width) / WIDTH), height - 1 - Math.round((y * height) / HEIGHT)];
    gl.readPixels(column, row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return pixel;
  });
  if (bound) gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
  return shows;
}

function pixelOf(canvas, [x, y]) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const column = Math.round(((x - left) * canvas.width) / width);
  const row = Math.round(((y - top) * canvas.height) / height);
  return canvas.getContext('2d').getImageData(column, row, 1, 1).data;
}

/** Of canvases that lie on one another: the topmost that is not clear there tells. */
export function canvasesShow(canvases, turn, only) {
  const list = [...canvases].reverse();
  const read = (at) => list.map((canvas) => pixelOf(canvas, at)).find((data) => data[3] > 200) ?? [0, 0, 0];
  return list.length > 0 && everyShows(turn, only, read);
}
