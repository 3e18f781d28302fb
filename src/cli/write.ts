/** Writing a file whole or not at all. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'writing there is not allowed'],
  ['EPERM', 'writing there is not allowed'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return REASONS.get(code) ?? code;
}

/** Writes beside the path first and renames, so that nobody ever finds half a file there. Throws a sentence where it cannot. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw new Error(`${path} cannot be written (${reasonOf(error)}): name another path with --out.`);
  }
}
