/**
 * The bill of materials: every package that the atlas is made of, with version, licence and hash, as npm writes it in CycloneDX. It asks
 * nobody: all of it stands in `package-lock.json`. The build puts it beside the page, and fails where it took in what is not on it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

export const FILE = 'sbom.cdx.json';

// Told to omit the tools, npm would omit too what the atlas shares with one of them: it marks the tools, and they are taken out here.
const ASKED = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev'];
const OF_TOOL = 'cdx:npm:package:development';

interface Bill {
  serialNumber: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly scope: string;
  readonly properties: readonly { readonly name: string }[];
}

/** Takes out of a bill the packages that only build and check the atlas. */
function withoutTools(bill: Bill): void {
  // What a package can do without is here for a tool alone.
  const isTool = ({ scope, properties }: Component) =>
    scope === 'optional' || properties.some(({ name }) => name === OF_TOOL);
  const tools = new Set(bill.components.filter(isTool).map((tool) => tool['bom-ref']));
  bill.components = bill.components.filter((component) => !isTool(component));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => !tools.has(ref))
    .map((needs) => ({ ...needs, dependsOn: needs.dependsOn.filter((ref) => !tools.has(ref)) }));
}

/** As a UUID of something that was hashed: the same for the same. */
const uuidOf = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');

/** What npm has written for the packages of a lock file, without what is another each time. */
export function settled(written: string, lock: string): Bill {
  // npm writes what CycloneDX says.
  const bill = JSON.parse(written) as Bill;
  bill.serialNumber = `urn:uuid:${uuidOf(lock)}`;
  delete bill.metadata.timestamp;
  // npm calls the project after its folder.
  bill.metadata.component.name = JSON.parse(lock).name;
  withoutTools(bill);
  return bill;
}

/** The bill of the project in the folder `root`. It is the same for the same packages, wherever and whenever it is written. */
export function billOf(root: string): Bill {
  const written = execFileSync('npm', ASKED, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return settled(written, readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages that a bundle has anything of, by name. */
export function packagesIn(bundle: Rolldown.OutputBundle): readonly string[] {
  const files = Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : file.originalFileNames.map((name) => `/${name}`),
  );
  const names = files.flatMap((file) => PACKAGE.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

/** Writes the bill of the project in the folder `root` beside the page. */
export const billed = (root: string): Plugin => ({
  name: 'billed',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const bill = billOf(root);
      const listed = new Set(bill.components.map(({ name }) => name));
      const unlisted = packagesIn(bundle).filter((name) => !listed.has(name));
      if (unlisted.length > 0)
        this.error(
          `the bill of materials lacks what is in the build: ${unlisted.join(', ')}; name it under "dependencies" in package.json`,
        );
      this.emitFile({ type: 'asset', fileName: FILE, source: `${JSON.stringify(bill, null, 1)}\n` });
    },
  },
});
