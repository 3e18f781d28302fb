/** The documentation: its tables stand between marks, and are written anew from the results. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aimsTable } from './aims.ts';
import { ROOT } from './folders.ts';
import type { Results } from './results.ts';
import { labTable, machineLine, memoryTable, peersTable, switchesTable, transferTable } from './tables.ts';

const PAGE = join(ROOT, 'docs/performance.md');

/** What stands between the marks of each name, in the page's order. */
export function partsOf(results: Results): ReadonlyMap<string, string> {
  return new Map([
    ['machine', machineLine(results)],
    ['aims', aimsTable(results)],
    ['peers', peersTable(results)],
    ['switches', switchesTable(results)],
    ['transfer', transferTable(results)],
    ['memory', memoryTable(results)],
    ['lab', labTable(results)],
  ]);
}

function replaced(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no marks for: ${name}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n\n${text.slice(to)}`;
}

export function writeDocumentation(results: Results): void {
  const text = [...partsOf(results)].reduce(
    (before, [name, content]) => replaced(before, name, content),
    readFileSync(PAGE, 'utf8'),
  );
  writeFileSync(PAGE, text);
}
