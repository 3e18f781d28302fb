/**
 * The signature of a folder of data: `SHA256SUMS`, as `sha256sum -c SHA256SUMS` reads it. It catches what happens to a file by accident;
 * what is changed on purpose and wrongly is signed with it, so it stands behind the laws and not in their place.
 *
 *     npm run sign-data    once a change was read again: writes it
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Files } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import { folderOfData, readAllDataFiles, readSignature } from './read-data.ts';

/** Lines may end in another way where a version control turned them: that is no other text. */
const sumOf = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/** The signature of these files, in the order of their names. */
export function signatureOf(files: Files): string {
  const names = Object.keys(files).toSorted();
  return names.map((name) => `${sumOf(files[name] ?? '')}  ${name}\n`).join('');
}

/** Files that are not the ones signed. A folder without a signature has none to keep to. */
export function faultsOfSignature(files: Files, signature: string | null): readonly Issue[] {
  if (signature === null) return [];
  const sums = new Map(
    signature
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const names = [...new Set([...Object.keys(files), ...sums.keys()])].toSorted();
  return names.flatMap((name) => {
    const text = files[name];
    const [signed, found] = [sums.get(name), text === undefined ? undefined : sumOf(text)];
    if (signed === found) return [];
    return {
      file: `data/${name}`,
      line: null,
      problem: signed === undefined ? 'a file that was not reviewed' : 'not the file that was last reviewed',
      value: found === undefined ? 'no file' : found.slice(0, 12),
      expected: `${signed?.slice(0, 12) ?? 'no such file'}: if you meant the change, read it again and run npm run sign-data`,
    };
  });
}

if (process.argv[1]?.endsWith('signed.ts')) {
  const root = process.cwd();
  const files = readAllDataFiles(root);
  const changed = faultsOfSignature(files, readSignature(root));
  writeFileSync(resolve(root, folderOfData(), 'SHA256SUMS'), signatureOf(files));
  for (const { file } of changed) console.log(`signed as reviewed: ${file}`);
  console.log(`${folderOfData()}/SHA256SUMS: ${Object.keys(files).length} files`);
}
