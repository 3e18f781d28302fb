/** Workbooks. */
import { further } from '../words/words.ts';
import { type ReadTable, refused } from './grid.ts';
import { said } from './said.ts';

/** The sheets of a workbook. */
export async function readWorkbook(name: string, _bytes: Uint8Array): Promise<ReadTable> {
  return refused(further().own.reading.refused.stranger(said(name), 'zip'));
}
