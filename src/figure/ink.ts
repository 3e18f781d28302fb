/** Ink: every width, size and colour that is drawn by more than one hand, for paper and for the dark. */

export type Scheme = 'light' | 'dark';

export interface Ink {
  readonly scheme: Scheme;
  readonly paper: string;
  readonly land: string;
  readonly water: string;
  readonly waterLine: string;
  readonly river: string;
  readonly mangrove: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly rail: string;
  readonly airport: string;
  /** Text, and the halo that keeps it readable on any fill. */
  readonly text: string;
  readonly textQuiet: string;
  readonly waterText: string;
  readonly halo: string;
  readonly border: string;
  readonly cantonmentBorder: string;
  readonly accent: string;
  readonly hover: string;
  readonly absent: string;
  readonly absentLine: string;
  readonly stippleDot: string;
}

export const LIGHT: Ink = {
  scheme: 'light',
  paper: '#fbf8f1',
  land: '#f4efe4',
  water: '#d1ebf4',
  waterLine: '#92b7c6',
  river: '#a3c9d8',
  mangrove: '#dfe6d2',
  road: '#b9ab97',
  roadCasing: '#fbf8f1',
  rail: '#a89c8c',
  airport: '#e4dccb',
  text: '#2a241d',
  textQuiet: '#665c50',
  waterText: '#386373',
  halo: '#fffdf8',
  border: '#fffdf8',
  cantonmentBorder: '#9d9385',
  accent: '#8c2f1b',
  hover: '#1d1a16',
  absent: '#e8e3d9',
  absentLine: '#7c7265',
  stippleDot: '#a59a8b',
};

export const DARK: Ink = {
  scheme: 'dark',
  paper: '#1b1e20',
  land: '#232323',
  water: '#081827',
  waterLine: '#34505f',
  river: '#34566a',
  mangrove: '#24302a',
  road: '#5d5a54',
  roadCasing: '#1b1e20',
  rail: '#6a665f',
  airport: '#303336',
  text: '#f1ece2',
  textQuiet: '#b8b0a3',
  waterText: '#7fb0c4',
  halo: '#15181a',
  border: '#15181a',
  cantonmentBorder: '#7f7a72',
  accent: '#f0a58c',
  hover: '#ffffff',
  absent: '#424343',
  absentLine: '#a9a196',
  stippleDot: '#7a7871',
};

export const inkFor = (scheme: Scheme): Ink => (scheme === 'dark' ? DARK : LIGHT);

/** Line widths and sizes in pixels. */
export const WIDTH = {
  border: 1.2,
  cantonment: 1,
  hover: 2.5,
  chosen: 3,
  coast: 1,
  hatch: 1.1,
  circle: 1.2,
  leader: 0.9,
} as const;
export const TEXT = {
  town: 12.5,
  cantonment: 10,
  water: 12.5,
  context: 10,
  line: 9.5,
  place: 10.5,
  callout: 11.5,
  halo: 3,
} as const;

/** The hatches, one look for one meaning. */
export const FORM = {
  notReceived: { spacing: 6, angle: 45 },
  stronghold: { spacing: 6, angle: 90 },
  partial: { spacing: 9, angle: -45 },
  noGo: { spacing: 5, angle: 0 },
  stipple: { spacing: 8, angle: 0 },
  stripes: { spacing: 9, angle: 45 },
} as const;
