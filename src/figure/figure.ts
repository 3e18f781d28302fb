/** The figure: plain data with every decision taken. Map, legend, table, panel and plate read a figure and nothing else. */
import type { AreaGeometry, ContextFeature, Position } from '../data/geojson.ts';
import type { HatchForm } from '../geo/hatch.ts';
import type { Extent } from '../geo/mercator.ts';
import type { Ink } from './ink.ts';

/** A reference and the place in it. */
export interface Citation {
  readonly reference: string;
  readonly locator: string;
  /** `newspaper report, 23 February 2012, ¶ 1`. */
  readonly text: string;
  /** The first claim that it stands for. */
  readonly claim: string;
}

export type ReadingKind =
  | 'value'
  | 'partial'
  | 'contested'
  | 'not-received'
  | 'not-stated'
  | 'not-applicable'
  | 'left-out';

/** What one place shows in one theme, in words. */
export interface Reading {
  readonly place: string;
  readonly name: string;
  readonly kind: ReadingKind;
  /** `8.3`, `HL and HU`, `not received`. */
  readonly value: string;
  /** `per 1,000 residents`; empty where the value is in words. */
  readonly unit: string;
  /** `4th of 16`; `null` where nothing is ranked. */
  readonly rank: string | null;
  /** Which part of a sum the value is over, `1 of 2 days`; `null` where it is full. */
  readonly partial: string | null;
  /** The legend's sentence about the place. */
  readonly sentence: string;
  /** For sorting and marks; `null` where there is no number. */
  readonly number: number | null;
  /** Set under the place's name on the map, so that no colour stands alone; empty for none. */
  readonly caption: string;
  /** The legend entry that the place is drawn with. */
  readonly entry: string;
  readonly citations: readonly Citation[];
  readonly claims: readonly string[];
}

export type Swatch =
  | { readonly kind: 'fill'; readonly fill: string }
  | { readonly kind: 'stripes'; readonly fills: readonly string[]; readonly edge: Edge | null }
  | {
      readonly kind: 'hatch';
      readonly fill: string;
      readonly line: string;
      readonly form: HatchForm;
      readonly width: number;
      readonly soft: boolean;
      readonly edge: Edge | null;
    }
  | { readonly kind: 'stipple'; readonly fill: string; readonly dot: string; readonly form: HatchForm }
  | { readonly kind: 'circle'; readonly radius: number; readonly fill: string; readonly stroke: string }
  | { readonly kind: 'pin'; readonly fill: string };

/** An outline around an area. */
export interface Edge {
  readonly color: string;
  readonly width: number;
  /** Dash and gap in line widths; empty for an unbroken line. */
  readonly dash: readonly number[];
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** Number of places drawn with it. */
  readonly count: number;
  readonly swatch: Swatch;
}

/** A number line under the classes, so that a mark can show where a place stands. */
export interface Scale {
  readonly breaks: readonly number[];
  readonly fills: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Labels of the ends and the breaks, in order. */
  readonly labels: readonly string[];
}

export interface Legend {
  readonly title: string;
  /** What the map shows while no place is pointed at. */
  readonly sentence: string;
  readonly scale: Scale | null;
  readonly entries: readonly LegendEntry[];
  readonly absences: readonly LegendEntry[];
  /** `5 natural classes, 16 of 18 towns`. */
  readonly method: string;
}

/** An area of one theme as it is filled. */
export interface AreaInk {
  readonly place: string;
  readonly swatch: Exclude<Swatch, { readonly kind: 'circle' | 'pin' }>;
}

export interface CircleInk {
  readonly place: string;
  readonly position: Position;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  /** A short text at the circle, such as a signed difference. */
  readonly text: string;
}

/** A point with words beside it, joined by a leader line. */
export interface CalloutInk {
  readonly place: string;
  readonly position: Position;
  readonly title: string;
  readonly detail: string;
  readonly fill: string;
  /** The claim that a press on it opens; `null` where none names the place. */
  readonly claim: string | null;
  /** How precisely the point is known, in metres; 0 where it stands for the whole place. */
  readonly precisionMetres: number;
}

/** How the numbers of a theme are written. */
export interface Numbers {
  /** Digits after the point; below zero, rounded to tens, hundreds and so on. */
  readonly decimals: number;
  /** Set after the number without a space of its own: ` %`. */
  readonly suffix: string;
  /** Whether a plus is written too. */
  readonly signed: boolean;
}

/** One map a reader can choose, drawn: a sheet to be laid on the others. */
export interface Part {
  /** The theme and, where it has days, the day: `vaccination-rate@2012-02-20`. */
  readonly id: string;
  readonly theme: string;
  readonly slot: 'fill' | 'overlay';
  /** The theme's line in the menu. */
  readonly menu: string;
  /** The day that it is drawn for, in words; empty where days make no difference. */
  readonly when: string;
  /** `null` where places show words and no numbers. */
  readonly numbers: Numbers | null;
  /** What, where, when. */
  readonly title: string;
  /** Who says so. */
  readonly saidBy: string;
  readonly areas: readonly AreaInk[];
  readonly circles: readonly CircleInk[];
  readonly callouts: readonly CalloutInk[];
  readonly legend: Legend;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly citations: readonly Citation[];
}

/** A part and whether the view has it on. */
export interface Sheet extends Part {
  readonly shown: boolean;
}

export interface UnitGround {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly kind: 'town' | 'cantonment' | 'district';
  readonly geometry: AreaGeometry;
  /** With fewer vertices, for small maps. */
  readonly small: AreaGeometry;
  readonly label: Position;
}

/** An outline inside or across towns that a theme may draw on. */
export interface PlaceGround {
  readonly id: string;
  readonly name: string;
  readonly geometry: AreaGeometry;
  readonly label: Position;
}

/** What lies under every theme. */
export interface Ground {
  /** Towns or districts, and the cantonments. */
  readonly units: readonly UnitGround[];
  readonly places: readonly PlaceGround[];
  /** Every outline there is, of whichever level, by place. */
  readonly outlines: ReadonlyMap<string, { readonly geometry: AreaGeometry; readonly label: Position }>;
  /** Named places that are points. */
  readonly points: ReadonlyMap<string, Position>;
  readonly context: readonly ContextFeature[];
  /** All towns and cantonments, and the built-up city that the map opens on. */
  readonly whole: Extent;
  readonly city: Extent;
  /** All that is drawn. */
  readonly bounds: Extent;
}

/** How a chosen place is told from the others, wherever it shows. */
export interface Mark {
  readonly letter: string;
  readonly color: string;
}

/** A second map, against which the first is held. */
export interface Second {
  readonly how: 'swipe' | 'side';
  /** What the first map and the second are called: by their days, or by their themes. */
  readonly names: readonly [first: string, second: string];
  readonly figure: Figure;
}

export interface Figure {
  readonly ink: Ink;
  readonly ground: Ground;
  /** Every sheet a reader may turn to; the view says which are shown. */
  readonly sheets: readonly Sheet[];
  readonly fill: Sheet;
  readonly overlays: readonly Sheet[];
  readonly title: string;
  readonly saidBy: string;
  readonly chosen: readonly string[];
  /** The letter and colour of each chosen place. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Units out of what alone is shown: drawn under a veil. */
  readonly veiled: readonly string[];
  /** What of the view could not be followed, and why, in a sentence; empty for nothing. */
  readonly remark: string;
  readonly second: Second | null;
  readonly summary: string;
  /** Every reference cited by a shown sheet, each once, in the order of first use. */
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  /** Where all sources were read, in a sentence. */
  readonly readIn: string;
  readonly attribution: string;
  /** How the outlines were made, in a line; and how exact they are, at more length. */
  readonly outlineNote: string;
  readonly outlineMethod: string;
}
