/** The page's layout by the window's size, and how high the sheet stands where there is one. */
import { useEffect, useState } from 'preact/hooks';

/**
 * `wide`: menu, map and panel are three columns. `side`: the panel is a column beside the map. `sheet`: it lies over
 * the map's foot. `flow`: the window is too small for either, and all stands in one column that scrolls.
 */
export type Layout = 'wide' | 'side' | 'sheet' | 'flow';

// The same sizes are in sheet.css and flow.css. Each window answers to one of these at most.
const SHEET = '(width <= 700px) and (height >= 480px)';
const SIDE =
  '(700px < width <= 1100px) and (height >= 280px), (560px <= width <= 700px) and (280px <= height < 480px)';
/** Where the page is one column that scrolls. */
export const FLOW = '(width <= 1100px) and (height < 280px), (width < 560px) and (height < 480px)';

export const QUERIES: readonly (readonly [Layout, string])[] = [
  ['sheet', SHEET],
  ['side', SIDE],
  ['flow', FLOW],
];

function layoutNow(): Layout {
  return QUERIES.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'wide';
}

/** The layout of the window as it is. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const read = () => setLayout(layoutNow());
    const lists = QUERIES.map(([, query]) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', read);
    return () => {
      for (const list of lists) list.removeEventListener('change', read);
    };
  }, []);
  return layout;
}

/** From the lowest: the title and its scale; as much as the map; all but the map. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

/** The heights next to one; `null` beyond the ends. */
export function steps(height: Height): { readonly up: Height | null; readonly down: Height | null } {
  const at = HEIGHTS.indexOf(height);
  return { up: HEIGHTS[at + 1] ?? null, down: HEIGHTS[at - 1] ?? null };
}

export interface Standing {
  readonly height: Height;
  /** Where the map ends; under a full sheet that is where it ended before, so that it need not be laid out anew unseen. */
  readonly under: Exclude<Height, 'full'>;
}

/** The sheet moved to a height. */
export function movedTo(height: Height, { under }: Standing): Standing {
  return { height, under: height === 'full' ? under : height };
}

/** What the standing follows besides the reader's own hand. */
export interface Followed {
  /** What there is to read, by a name of its own; empty for nothing but the legend. Another one raises a low sheet. */
  readonly subject: string;
  /** Where the map's camera looks: where that moves under a full sheet, it was moved to be seen. */
  readonly camera: string;
}

/** How high the sheet stands, and the way to another height. */
export function useStanding({ subject, camera }: Followed): readonly [Standing, (height: Height) => void] {
  const first: Height = subject === '' ? 'peek' : 'half';
  const [standing, setStanding] = useState<Standing>({ height: first, under: first });
  useEffect(() => {
    if (subject !== '') setStanding((now) => (now.height === 'peek' ? movedTo('half', now) : now));
  }, [subject]);
  useEffect(() => {
    setStanding((now) => (now.height === 'full' ? movedTo('half', now) : now));
  }, [camera]);
  return [standing, (height) => setStanding((now) => movedTo(height, now))];
}

/** Where a sheet stands, and what moves it. */
export interface Moved {
  readonly height: Height;
  readonly onMove: (height: Height) => void;
}

/** Reads the sheet as the style sheet has it at another height; nothing of this is seen to move. */
export function readAt<T>(sheet: HTMLElement, height: Height, read: () => T): T {
  const { height: before, dragged } = sheet.dataset;
  sheet.dataset.dragged = '';
  sheet.dataset.height = height;
  const found = read();
  sheet.dataset.height = before;
  // Without this the way back would be drawn as a movement.
  sheet.getBoundingClientRect();
  if (dragged === undefined) delete sheet.dataset.dragged;
  return found;
}
