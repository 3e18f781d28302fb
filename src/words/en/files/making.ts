/** How the making of a file goes, what became of it, and what is said of a file that is dropped on the page. */

type Kind = 'SVG' | 'PNG' | 'PDF';

const DROP = 'drop an SVG, PNG or PDF that this atlas exported';
const WITH_ARTICLE: Readonly<Record<Kind, string>> = { SVG: 'an SVG', PNG: 'a PNG', PDF: 'a PDF' };

export const making = {
  progress: {
    label: 'Progress of the export',
    /** What is being done now, while it is. */
    now: (what: string) => `${what}…`,
    beginning: 'Beginning',
    setting: 'Setting the plate',
    embedding: 'Embedding its fonts',
    fetching: 'Fetching its fonts',
    drawing: (width: number, height: number) => `Drawing ${width} × ${height} pixels`,
    inscribing: 'Writing what it shows into it',
    writing: 'Writing the PDF',
    writingPage: (page: number, of: number) => `Writing page ${page} of ${of}`,
    layingOut: 'Laying out the atlas',
    drawingPage: (page: number, of: number, title: string) => `Drawing page ${page} of ${of}: ${title}`,
    ending: 'Handing it over',
  },
  outcomes: {
    imageCopied: 'The map is copied as an image.',
    dataCopied: 'The data of the map are copied as a table.',
    saved: (file: string) => `Saved as ${file}.`,
    cancelled: 'Cancelled: nothing was made.',
    failed: (format: string, reason: string) =>
      `${format} could not be made (${reason}). Try again, or choose another format.`,
    /** A file was dropped that carries a view. */
    back: (file: string) => `The view of ${file} is back.`,
  },
  /** Why something was not made, within the sentence that says so. */
  reasons: {
    none: 'the browser gave no reason',
    unknown: 'no reason is given',
    noClipboard: 'the browser does not let this page copy: save a file instead',
    noCanvas: 'the browser has no 2D canvas',
    noPng: (width: number, height: number) =>
      `the browser could not make a PNG of ${width} × ${height} pixels`,
    noFont: (family: string, weight: number) =>
      `the font ${family} ${weight} could not be loaded: try again with a network`,
  },
  /** Why a dropped file brings no view back. */
  refused: {
    tooLarge: (name: string, megabytes: number, most: number) =>
      `“${name}” has ${megabytes} MB, and a plate has ${most} at most: ${DROP}.`,
    unreadable: (name: string) => `“${name}” could not be read, as if it were a folder or gone: ${DROP}.`,
    empty: (name: string) => `“${name}” is empty: ${DROP}.`,
    neither: (name: string) =>
      `“${name}” is neither an SVG nor a PNG nor a PDF: drop one that this atlas exported.`,
    whole: (name: string) =>
      `“${name}” is the whole atlas, which shows every map and so brings no single one back: drop an SVG, PNG or PDF of one map, or follow a link in the atlas.`,
    changed: (name: string, kind: Kind) =>
      `“${name}” carries a view that this atlas cannot read, as if it had been changed: drop the ${kind} as it was exported, or follow the link printed on it.`,
    without: (name: string, kind: Kind) =>
      `“${name}” is ${WITH_ARTICLE[kind]} without a view of this atlas: drop one as it was exported, as programs that convert or shrink a file leave the view out; or follow the link printed on it.`,
  },
};
