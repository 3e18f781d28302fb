/** What stands around the map: head, skip links, notices, tabs, menu, and what is said where the page cannot go on. */

export const frame = {
  masthead: {
    /** Of the window or tab. */
    tab: (map: string, atlas: string) => `${map} – ${atlas}`,
    more: 'More',
    help: 'Help',
    embed: 'Embed',
    language: 'Language',
    copyLink: 'Copy link',
    export: 'Export',
  },
  outcomes: {
    linkCopied: 'The link to this view is copied.',
    citationCopied: 'The citation is copied.',
    lineCopied: 'The line is copied.',
    codeCopied: 'The code is copied.',
    notCopied: 'The browser did not allow copying.',
    enoughCompared: (most: number) => `${most} places are compared already: close one of them first.`,
    firstCompared: (place: string) => `${place} is A: compare another place with it.`,
    showing: (place: string) => `Showing ${place}.`,
  },
  /** The forms of a citation. */
  forms: { text: 'text', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
  skips: {
    label: 'Skip links',
    table: 'Skip to the table of the towns',
    map: 'Skip to the map',
    panel: 'Skip to the panel beside the map',
  },
  notices: {
    dismiss: 'Dismiss',
  },
  /** Of a part whose script is loaded only when it is asked for. */
  later: {
    sentence: 'This part could not be loaded: the connection may be gone.',
    again: 'Try again',
  },
  failure: {
    title: 'The atlas has stopped',
    /** With an element for the reason: a sentence in parts. */
    sentence: <T>(reason: T): readonly (string | T)[] => [
      'It could not draw this view (',
      reason,
      '). Nothing of yours is lost: the address still holds the view.',
    ],
    again: 'Load it again',
    begin: 'Begin with the first map',
  },
  welcome: {
    label: 'Welcome',
    hint: 'Start from a question, or choose a map and press any place on it.',
    close: 'Close the welcome',
  },
  tabs: {
    label: 'Beside the map',
    names: {
      map: 'Map',
      compare: 'Compare',
      plots: 'Plots',
      actors: 'Actors',
      time: 'Time',
      sources: 'Sums',
      document: 'Document',
    },
  },
  app: {
    /** What a screen reader is told of a map. */
    shown: (title: string) => `${title}.`,
    chosen: (sentence: string) => `Chosen: ${sentence}`,
    /** Of a chosen place of which the map says nothing. */
    standing: (place: string, standing: string) => `${place}, ${standing}.`,
    filtered: (actor: string) => `Only places named for ${actor}`,
  },
  /** What lies over the foot of the map on a small screen. */
  sheet: {
    peek: 'Show the panel',
    half: 'Show the panel over the whole map',
    full: 'Lower the panel',
  },
  menu: {
    label: 'Themes',
    close: 'Close the themes',
    map: 'Map',
    areas: 'Areas',
    towns: 'Towns',
    districts: 'Districts',
    day: 'Day',
    play: 'Play the days',
    playing: 'Playing the days…',
    dayless: 'Nothing on the map now is counted by day.',
    overlays: 'On top of it',
    own: 'A table of your own…',
    noDistricts: 'What is said of a town is not said of its district.',
    noDistrictsOfActor: 'What is said of an actor names no district.',
    otherTowns: 'The totals of the two days are not of the same towns: their shares have no difference.',
    noDifference: 'A difference needs one theme on two days.',
  },
  map: {
    label: 'Map',
    outlines: 'about the outlines',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Back to the whole city',
    canvas: 'Map: arrow keys move it, plus and minus zoom',
    toLight: 'light map',
    toLive: 'live map',
    /** Of both: what the one is, as against the other; also said after the offer. */
    lightMeans: 'The light map looks the same and is quicker without a graphics card.',
    offer: 'The live map is drawn without a graphics card here, which is slow.',
    take: 'Use the light map',
    leave: 'Keep the live map',
    coming: 'The map is on its way.',
    starting: 'The live map is on its way. The drawing can be used meanwhile.',
    none: 'This browser cannot draw the live map (WebGL 2 is missing or fails): the light map stands in. All works on it as ever.',
    lost: 'The graphics card has dropped the live map: the light map stands in until it is back. All works on it as ever.',
    unfetched:
      'The live map could not be loaded: the light map stands in. All works on it as ever; load the page again to try once more.',
  },
};
