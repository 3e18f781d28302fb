/** The advance widths of Urdu: Naskh, but for headings, which are in Nastaliq. Whoever imports this has Urdu measured. */
import { measureBeyondLatin } from './advances.ts';
import { naskhWidths } from './naskh.ts';
import { nastaliqWidths } from './nastaliq.ts';

measureBeyondLatin((text, face) =>
  face === 'nastaliq600' ? nastaliqWidths(text) : naskhWidths(text, face.endsWith('600') ? 600 : 400),
);
