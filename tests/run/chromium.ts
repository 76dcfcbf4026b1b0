import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A browser and what its process needs in its environment. */
export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

type Env = Readonly<Record<string, string | undefined>>;

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Parts of the npm package beside Chromium itself: libraries that a bare system lacks. */
const LIBRARIES = 'al2023.tar.br';

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}

/**
 * Unpacks the Chromium that npm brought into `folder`, all or nothing.
 * The package itself unpacks into the temporary folder, where a broken first attempt would stay for good,
 * and which may forbid programs.
 */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageFolder(), 'bin', LIBRARIES));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** A font for systems that have none: without any, Chromium does not start. */
function fontConfig(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const fonts = join(folder, 'fonts', 'fonts');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`,
  );
  return file;
}

function whyNot({ path, env }: Chromium): string | undefined {
  const { status, stderr, error } = spawnSync(path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return status === 0 ? undefined : stderr || error?.message || `exit ${status}`;
}

async function fromPackage(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(packageFolder(), '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontConfig(folder) };
  const path = join(folder, 'chromium');
  const asIs: Chromium = { path, env: fonts };
  const withLibraries: Chromium = {
    path,
    env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
  if (whyNot(asIs) === undefined) return asIs;
  const reason = whyNot(withLibraries);
  if (reason === undefined) return withLibraries;
  throw new Error(
    `npm 带来的 Chromium 在这台机器上不能运行：\n${reason}\n改法：安装 Chrome 或 Chromium，或设置 CHROMIUM_PATH。`,
  );
}

/**
 * The browser for the tests: the one named by CHROMIUM_PATH, else the one that npm brought (Linux on x64; its version
 * is in the lock, and it runs the tests in a third of the time that a whole browser takes), else one that the system has.
 */
export async function findChromium(env: Env): Promise<Chromium> {
  const named = env['CHROMIUM_PATH'];
  if (named) return { path: named, env: {} };
  const installed = INSTALLED[process.platform]?.find((candidate) => existsSync(candidate));
  if (process.platform === 'linux' && process.arch === 'x64')
    try {
      return await fromPackage();
    } catch (error) {
      if (installed === undefined) throw error;
    }
  if (installed !== undefined) return { path: installed, env: {} };
  throw new Error(
    '没有找到浏览器。\n改法：安装 Chrome、Chromium 或 Edge，或者用 CHROMIUM_PATH 指出它的位置。',
  );
}
