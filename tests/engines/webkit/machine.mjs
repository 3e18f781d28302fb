/** One browser of WebKitGTK with its driver and its inspector, in a folder of its own: what one reader has, and no other. */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from './driver.mjs';

/** How often and how long something that starts is asked whether it is there, in milliseconds. */
const ASK_EVERY = 50;
const ASK_FOR = 60_000;

const LISTENS = '0A';

export async function until(there) {
  for (let waited = 0; waited < ASK_FOR; waited += ASK_EVERY) {
    const found = await there();
    if (found) return found;
    await new Promise((soon) => setTimeout(soon, ASK_EVERY));
  }
  throw new Error(`not there after ${ASK_FOR} ms: ${there}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** What `read` gives of something that may be gone meanwhile, as files and processes go; else nothing. */
export function ifThere(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The files that a process has open. */
const openedBy = (pid) =>
  (ifThere(() => readdirSync(`/proc/${pid}/fd`)) ?? []).map((name) =>
    ifThere(() => readlinkSync(`/proc/${pid}/fd/${name}`)),
  );

/** The ports that a process listens on: WebKit chooses that of its automation by itself, and tells nobody. */
function portsOf(pid) {
  const open = new Set(openedBy(pid));
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[3] === LISTENS && open.has(`socket:[${cells[9]}]`))
    .map((cells) => Number.parseInt(cells[1].split(':')[1], 16));
}

/** Whether a process, or one that it started, has a file open. */
function isOpen(pid, path) {
  const list = ifThere(() => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')) ?? '';
  const children = list.trim().split(' ').filter(Boolean);
  return openedBy(pid).includes(path) || children.some((child) => isOpen(child, path));
}

/** Starts a browser and its driver; `onEnd` is told how to end what has been started so far. */
async function begin({ browser, driver, flags }, onEnd) {
  const home = mkdtempSync(join(tmpdir(), 'karachi-webkit-'));
  // Its last processes may write for a while yet.
  onEnd(() => rmSync(home, { recursive: true, force: true, maxRetries: 20 }));
  const downloads = join(home, 'downloads');
  for (const folder of ['config', 'downloads']) mkdirSync(join(home, folder));
  writeFileSync(join(home, 'config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const shown = spawn(browser, ['--automation', ...flags], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
      NO_AT_BRIDGE: '1',
      // What is worked out once serves every reader.
      MESA_SHADER_CACHE_DIR: join(tmpdir(), 'karachi-shaders'),
      GST_REGISTRY: join(tmpdir(), 'karachi-gstreamer'),
      GSETTINGS_BACKEND: 'memory',
      WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
    },
  });
  onEnd(() => shown.kill('SIGKILL'));
  const automation = await until(() => {
    const ports = portsOf(shown.pid);
    return ports.includes(port) && ports.find((one) => one !== port);
  });
  const driverPort = await freePort();
  const driving = spawn(driver, [`--port=${driverPort}`, `--target=127.0.0.1:${automation}`], {
    stdio: 'ignore',
  });
  onEnd(() => driving.kill('SIGKILL'));
  await until(() => portsOf(driving.pid).includes(driverPort));
  const session = await openSession(driverPort);
  return { session, port, downloads, writes: (path) => isOpen(shown.pid, path) };
}

/** Starts a browser with some flags of its own; where it does not come, as when another program has taken its port meanwhile, once more. */
export async function startMachine(engine, tries = 2) {
  const ends = [];
  const stop = () => {
    for (const end of ends.toReversed()) end();
  };
  try {
    return { ...(await begin(engine, (end) => ends.push(end))), stop };
  } catch (error) {
    stop();
    if (tries === 1) throw error;
    return startMachine(engine, tries - 1);
  }
}
