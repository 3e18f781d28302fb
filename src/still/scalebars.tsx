/** The scale of the still: a bar for each round length, of which a window shows the longest that the page would show. */
import type { VNode } from 'preact';
import { scaleBar } from '../geo/scalebar.ts';
import { ZOOM } from '../view/view.ts';
import { frameIn, fromZoom, type Home } from './home.ts';

/** As on the page. */
const LONGEST_PX = 120;
/** Fine enough to find where one bar gives way to the next. */
const STEP = 0.001;

interface Bar {
  readonly label: string;
  /** The farthest zoom at which it is shown. */
  readonly from: number;
  /** Its length in pixels there. */
  readonly pixels: number;
}

/** The bars from the farthest zoom to the closest that a window shows the whole city at. */
function barsOf(home: Home): readonly Bar[] {
  const [, latitude] = frameIn(home, { width: 800, height: 800 }).center;
  const bars: Bar[] = [];
  for (let zoom = ZOOM.least; zoom < 12.5; zoom += STEP) {
    const { label, pixels } = scaleBar(latitude, zoom, LONGEST_PX);
    if (bars.at(-1)?.label !== label) bars.push({ label, from: zoom, pixels });
  }
  return bars;
}

const barClass = (index: number) => `bar-${index}`;

export function ScaleBars({ home }: { home: Home }): VNode {
  return (
    <>
      {barsOf(home).map(({ label }, index) => (
        <div key={label} class={`scalebar ${barClass(index)}`}>
          {label}
        </div>
      ))}
    </>
  );
}

/** A bar is as long as its share of the city's width, `--across`. */
export function barRules(home: Home, widthAt: (zoom: number) => number): string {
  const bars = barsOf(home);
  return bars
    .map(({ from, pixels }, index) => {
      const share = (pixels / widthAt(from)).toFixed(5);
      const own = `.${barClass(index)}{width:round(calc(var(--across)*${share}),1px)`;
      if (index === 0) return `${own}}`;
      const shown = `#still .${barClass(index - 1)}{display:none}#still .${barClass(index)}{display:block}`;
      return `${own};display:none}${fromZoom(home, from, shown)}`;
    })
    .join('');
}
