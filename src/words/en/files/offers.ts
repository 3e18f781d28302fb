/** What the export panel offers: its formats, the sizes and the parts of a plate. */

type Side = 'width' | 'height';

export const offers = {
  panel: {
    name: 'Export',
    heading: 'Export this map',
    formats: 'Formats',
    parts: 'On the plate',
    /** Where the address leads nobody but this reader anywhere. */
    alone:
      'This page is open from this computer alone: the address on a plate leads nobody else here, and a QR code is left out unless you ask for it.',
    needsSize: (format: string) =>
      `${format} needs a size: give a width and a height that fit, or choose another size.`,
  },
  preview: {
    drawing: 'Drawing the preview…',
    of: (title: string) => `Preview of the plate: ${title}`,
    failed: (reason: string) =>
      `The preview could not be drawn (${reason}). The formats above may still work.`,
  },
  formats: {
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    csv: 'CSV',
    geojson: 'GeoJSON',
    'copy-image': 'Copy image',
    'copy-data': 'Copy data',
    atlas: 'Whole atlas, PDF',
  },
  size: {
    label: 'Size',
    another: 'Another size',
    names: {
      a4: 'A4, landscape',
      'a4-portrait': 'A4, portrait',
      a3: 'A3, landscape',
      'a3-portrait': 'A3, portrait',
      social: 'Social media',
      'social-portrait': 'Social media',
      slide: 'Slide',
    },
    inPixels: (name: string, width: number, height: number) => `${name}, ${width} × ${height}`,
    width: 'Width',
    height: 'Height',
    /** What is wrong with a side; `typed` is `null` where nothing is. */
    fault: (side: Side, least: number, most: number, typed: string | null) =>
      `The ${side} is a whole number of pixels from ${least} to ${most}: ${typed === null ? 'nothing is given' : `“${typed}” is not`}.`,
  },
  parts: {
    title: 'Title',
    subtitle: 'Who says so',
    legend: 'Legend',
    labels: 'Names on the map',
    scale: 'Scale bar',
    north: 'North arrow',
    inset: 'Small overview map',
    graticule: 'Degrees at the edge',
    notes: 'Notes',
    outlines: 'How the outlines were drawn',
    citations: 'Sources in full',
    date: 'Date of making',
    link: 'Address of this view',
    qr: 'QR code',
    table: 'Table of all values, where there is room',
    comparison: 'Comparison of the places, below: the page grows by it',
  },
};
