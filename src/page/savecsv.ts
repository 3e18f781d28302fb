/** Tables as files. */
import { saveAs } from '../export/save.ts';

export const saveCsv = (text: string, name: string) => saveAs(new Blob([text], { type: 'text/csv' }), name);
