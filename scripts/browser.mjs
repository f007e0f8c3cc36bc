/** A Chromium for the journeys: looked for first, installed where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';
import { readText, run } from './processes.mjs';
import { Refusal, command } from './terminal.mjs';

/** The one without windows is the lighter one. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const APPLICATIONS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @returns {string[]} where this system keeps browsers */
function places() {
  const env = process.env;
  if (process.platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => APPLICATIONS.map((app) => join(folder, app)));
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS.map((app) => join(folder, app)));
  }
  return (env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** A snap stub or a half-installed package is there but does not run. @param {string} file */
function works(file) {
  if (!existsSync(file)) return false;
  // Windows shows no version on a console, and opens a window instead.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** @returns {Promise<string | undefined>} what Playwright has downloaded */
async function playwrights() {
  const entry = join(ROOT, 'node_modules', 'playwright-core', 'index.mjs');
  if (!existsSync(entry)) return undefined;
  const { chromium } = await import(pathToFileURL(entry).href);
  const file = chromium.executablePath();
  return file && works(file) ? file : undefined;
}

/** @returns {Promise<string | undefined>} the first browser that runs */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (works(given)) return given;
    throw new Refusal(`CHROMIUM_PATH is ${given}, but no browser runs there.`);
  }
  return places().find(works) ?? playwrights();
}

const isDebianRoot = () => process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readText('/etc/os-release') ?? '') && existsSync('/usr/bin/apt-get');

/** @param {string[]} packages @param {(text: string) => void} say */
async function apt(packages, say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  say(`apt-get install ${packages.join(' ')}`);
  await run('apt-get', [...wait, 'update'], { env });
  return run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/** Without a Chinese font every character is a box, and a screenshot proves nothing. @param {(text: string) => void} say */
async function ensureFonts(say) {
  if (process.platform !== 'linux') return;
  const known = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  if (known.status === 0 && known.stdout.trim() !== '') return;
  if (isDebianRoot() && (await apt(['fontconfig', 'fonts-noto-cjk'], say)).code === 0) return;
  say('no Chinese font was found: pages will show boxes; install fonts-noto-cjk (Debian, Ubuntu) or google-noto-sans-cjk-fonts (Fedora)');
}

/**
 * @param {(text: string) => void} [say]
 * @returns {Promise<string>} the path of a browser that runs
 */
export async function ensureBrowser(say = () => {}) {
  let last = /** @type {string[]} */ ([]);
  let found = await findBrowser();
  if (!found && isDebianRoot()) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      last = (await apt([name, 'fonts-noto-cjk'], say)).lastLines;
      found = places().find(works);
      if (found) break;
    }
  }
  if (!found) {
    say('downloading a Chromium with Playwright');
    const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
    last = (await run(process.execPath, [cli, 'install', 'chromium'], { cwd: ROOT, timeout: 600_000 })).lastLines;
    found = await playwrights();
  }
  if (!found) {
    throw new Refusal('No browser for the journeys: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.', last.slice(-3));
  }
  await ensureFonts(say);
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => console.log(await ensureBrowser((text) => console.error(text))));
}
