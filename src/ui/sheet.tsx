/** The sheet: on a small screen what stands beside the map lies over its foot, at one of three heights. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Figure, Scale } from '../figure/figure.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { words } from '../words/words.ts';
import type { Drags } from './sheetdrag.ts';
import { type Height, type Layout, type Moved, readAt, steps } from './sheetstate.ts';

/** Where a press on the handle leads, by the height that the sheet stands at. */
const PRESSED: Readonly<Record<Height, Height>> = { peek: 'half', half: 'full', full: 'peek' };

/** The classes of a scale, each with the number that it begins with, and the last with its end. */
function Classes({ scale: { fills, labels } }: { scale: Scale }): VNode {
  return (
    <ol class="sheet-scale">
      {fills.map((fill, index) => (
        <li key={fill} style={{ borderColor: fill }}>
          <span>{labels[index]}</span>
          {index === fills.length - 1 ? <span>{labels[index + 1]}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** The map's title, and what it says of the place that is pointed at or chosen. Heading and legend say the same aloud. */
export function Caption({ figure, pointed }: { figure: Figure; pointed: string | null }): VNode {
  const { legend, readings } = figure.fill;
  const reading = readings.get(pointed ?? figure.chosen[0] ?? '');
  return (
    <div class="caption" aria-hidden="true">
      <p class="caption-title">{figure.title}</p>
      <p class="caption-line">{reading?.sentence ?? sentenceCase(figure.saidBy)}</p>
      {legend.scale ? <Classes scale={legend.scale} /> : null}
    </div>
  );
}

/** The handle: pressed, it goes round the heights; the arrow keys go up and down. */
function Grip({ height, onMove }: Moved): VNode {
  const label = words().page.sheet[height];
  const press = (event: KeyboardEvent) => {
    const { up, down } = steps(height);
    const next = { ArrowUp: up, ArrowDown: down }[event.key];
    if (!next) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <button
      type="button"
      class="sheet-grip"
      aria-expanded={height !== 'peek'}
      aria-controls="beside"
      aria-label={label}
      title={label}
      onClick={() => onMove(PRESSED[height])}
      onKeyDown={press}
    />
  );
}

type Own = { readonly current: HTMLElement | null };

/** Keeps what has the focus in sight: a low sheet rises over it, a full one makes way for the map, a lowered one hands it on. */
function useFocusInSight(own: Own, low: boolean, { height, onMove }: Moved): void {
  useEffect(() => {
    const { current } = own;
    if (!low || !current) return;
    const beside = (target: Element | null) => target?.closest('#beside') ?? null;
    if (height === 'peek' && beside(document.activeElement))
      current.querySelector<HTMLElement>('.sheet-grip')?.focus({ preventScroll: true });
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      if (height === 'peek' && beside(target)) onMove('half');
      if (height === 'full' && target.closest('.mappane, .themes-button')) onMove('half');
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [low, height]);
}

/** Tells the style sheet how tall a low sheet is: as tall as what it shows then. */
function usePeek(own: Own, low: boolean): void {
  useLayoutEffect(() => {
    const { current: sheet } = own;
    const head = sheet?.querySelector<HTMLElement>('.sheet-head');
    if (!low || !sheet || !head) return;
    const measure = () => {
      const tall = readAt(sheet, 'peek', () => head.offsetHeight);
      sheet.closest('main')?.style.setProperty('--peek', `${tall}px`);
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(head, { box: 'border-box' });
    return () => resized.disconnect();
  }, [low]);
}

/** The handlers of dragging, which are loaded where there is a sheet to drag; until then its handle moves it. */
function useDrag(own: { readonly current: HTMLElement | null }, low: boolean, moved: Moved): Partial<Drags> {
  const now = useRef(moved);
  now.current = moved;
  const [drags, setDrags] = useState<Partial<Drags>>({});
  useEffect(() => {
    if (!low) return;
    let here = true;
    import('./sheetdrag.ts').then(
      ({ createDrag }) => here && setDrags(createDrag(own, now)),
      // Without a network the handle is enough.
      () => undefined,
    );
    return () => {
      here = false;
      setDrags({});
    };
  }, [own, low]);
  return drags;
}

export interface SheetProps extends Moved {
  readonly layout: Layout;
  /** What is read of it at every height; `null` for nothing. */
  readonly head: VNode | null;
  /** What its body shows, by name: another one is read from its top. */
  readonly panel: string;
  readonly children: ComponentChildren;
}

/** A sheet where the layout has one, else the plain column of the same; what is open in it stays open when the window turns. */
export function Sheet({ layout, height, onMove, head, panel, children }: SheetProps): VNode {
  const own = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const low = layout === 'sheet';
  const drag = useDrag(own, low, { height, onMove });
  useFocusInSight(own, low, { height, onMove });
  usePeek(own, low);
  useEffect(() => body.current?.scrollTo(0, 0), [panel]);
  return (
    <div ref={own} class={low ? 'aside sheet' : 'aside'} data-height={low ? height : undefined} {...drag}>
      <div key="head" class="sheet-head">
        {low ? <Grip height={height} onMove={onMove} /> : null}
        {head}
      </div>
      <div key="body" ref={body} id="beside" class="aside-body">
        {children}
      </div>
    </div>
  );
}
