import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { readSiteAddress } from '../integrations/site-address.ts';
import { buildSite } from './build.ts';
import { claimPort, PortTaken, serveSite } from './serve.ts';

const DEFAULT_PORT = 4321;

/** The port that `PORT` names, or undefined when it names none. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

async function main(): Promise<number | undefined> {
  const port = readPort(process.env['PORT']);
  if (port === undefined) {
    console.error(`PORT 是“${process.env['PORT']}”，应该是 1 到 65535 之间的数。`);
    return 2;
  }
  try {
    // Before the build, which takes a while: nobody should wait for it in vain.
    await claimPort(port);
    const code = await buildSite(console.log, console.error);
    if (code !== 0) return code;
    const folders = chapterFolders(process.cwd(), process.env['SITE_ROOT']);
    const { base } = readSiteAddress(readFileSync(join(folders.data, 'site.yaml'), 'utf8'));
    const { url, close } = await serveSite({ folder: folders.out, base, port });
    console.log(`\n网站已在本机打开，请用浏览器访问：\n${url}\n\n按 Ctrl+C 停止。`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void close().then(() => process.exit(0)));
    return undefined;
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) {
  const code = await main();
  if (code !== undefined) process.exit(code);
}
