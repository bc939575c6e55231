/**
 * Starts a Chromium without asking anybody to install one: the one that was named, Playwright's own, the system's,
 * and last the one that comes from npm inside @sparticuz/chromium.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import type { Browser } from 'playwright';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium's own background traffic would count as requests to other hosts. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param more switches for Chromium
 * @throws Error where no browser can be found, with what to do about it
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findBrowser(),
    // The setuid sandbox refuses to run for root, as containers do.
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), ...more],
  });
}

async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is no such file`);
  }
  const installed = [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
  return installed ?? (await unpackBrowser());
}

/** The package keeps its browser and the libraries it needs compressed; `inflate` unpacks each once into the temporary folder. */
async function unpackBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: run "npx playwright install chromium", or set CHROME_PATH to one');
  }
  const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const libraries = await inflate(join(bin, 'al2023.tar.br'));
  setupLambdaEnvironment(join(libraries, 'lib'));
  packaged.setGraphicsMode = false;
  return packaged.executablePath();
}
