/** The help sheet and its keys. */
export const help = {
  help: {
    title: 'Help',
    keys: 'Keys',
    /** With an element for the key: a sentence in parts. */
    opens: <T>(key: T): readonly (string | T)[] => [key, ' opens this sheet (a choice for this visit)'],
    absences: 'Nothing to show, in five ways',
    citing: 'How to cite',
    claim: 'A value or a claim:',
    claimHow:
      'press it, wherever it shows. Its evidence opens with reference and paragraph, and is copied as text, BibTeX or CSL-JSON.',
    map: 'This map:',
    mapHow: 'with the line below. Its address brings the same map back.',
    copy: 'Copy this line',
  },
  keys: {
    anywhere: {
      where: 'Anywhere',
      tab: 'On and back: links past the head, search, buttons, your steps, themes, map, panel. A table and a list are one stop each.',
      escape: 'Closes the list of the search, the export, a sheet such as this, or the place chosen last.',
      help: 'Opens this sheet, unless the focus is where letters are typed.',
    },
    map: { where: 'On the map', move: 'Move it.', zoom: 'Zoom in and out.' },
    table: {
      where: 'In the table of the towns and the list of other places',
      move: 'Go from place to place; map and legend show each.',
      choose: 'Chooses the place, or lets it go.',
      compare: 'Puts it into the comparison.',
    },
    search: {
      where: 'In the search',
      move: 'Go through what was found.',
      choose: 'Shows it.',
      compare: 'Puts a place into the comparison.',
    },
    tabs: { where: 'On the tabs beside the map', turn: 'Turn to another panel.' },
    sliders: {
      where: 'On the handle between two maps, and on sliders',
      step: 'Move it a step; in the plots, to the next town.',
      end: 'Move it to an end.',
    },
  },
};
