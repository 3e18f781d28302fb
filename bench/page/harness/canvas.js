/** A canvas as large as the map, over what is there already. */
import { HEIGHT, WIDTH } from './setting.js';

/** Its drawing context. */
export function layCanvas(element) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  canvas.style.cssText = 'position:absolute;left:0;top:0';
  element.append(canvas);
  return canvas.getContext('2d');
}
