/** Files that a browser saves: it says nothing of them, so its folder is watched. */
import { copyFileSync, mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** How often the folder is looked into, in milliseconds. */
const LOOK_EVERY = 100;

/** Moves each file that is whole to where the runner wants it, and calls `saved` with its name. `writes` tells of one that is not. */
export function followDownloads(folder, wanted, { writes, saved }) {
  const isWhole = (name) =>
    (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0 && !writes(join(folder, name));
  const look = () => {
    for (const name of readdirSync(folder).filter(isWhole)) {
      mkdirSync(wanted, { recursive: true });
      copyFileSync(join(folder, name), join(wanted, name));
      unlinkSync(join(folder, name));
      saved(name);
    }
  };
  const looking = setInterval(look, LOOK_EVERY);
  return () => clearInterval(looking);
}
