/**
 * The audit: whether npm knows of a weakness in a package that the atlas is made of. Where the registry cannot be asked, or does not
 * answer such questions, it says so and nothing has failed: the packages are the ones that the lock file names.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** What npm found, as a line for each package; `null` where it could not ask. */
export function findingsIn(output) {
  let told;
  try {
    told = JSON.parse(output);
  } catch {
    return null;
  }
  if (typeof (told?.vulnerabilities ?? undefined) !== 'object') return null;
  return Object.values(told.vulnerabilities).map(({ name, severity, via }) => {
    const titles = via.map((one) =>
      typeof one === 'string' ? `by way of ${one}` : `${one.title} ${one.url}`,
    );
    return `${name} (${severity}): ${titles.join('; ')}`;
  });
}

const ask = (...more) =>
  findingsIn(
    spawnSync('npm', ['audit', '--json', ...more], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
      .stdout,
  );

/** Asks and says what was found; gives back whether the atlas’ own packages are without a finding. */
function audit() {
  const own = ask('--omit=dev');
  if (own === null) {
    console.log(
      'npm audit could not be asked: the registry is out of reach or does not answer audits. With a network, run `npm audit`.',
    );
    return true;
  }
  const all = ask() ?? own;
  for (const line of own) console.error(`✗ ${line}: update it`);
  for (const line of all.filter((one) => !own.includes(one))) console.log(`only builds and tests: ${line}`);
  console.log(`npm audit: ${own.length} findings in what the atlas is made of, ${all.length} with its tools`);
  return own.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(audit() ? 0 : 1);
