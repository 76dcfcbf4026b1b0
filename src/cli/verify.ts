import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readChain } from '../core/chapter/read-published.ts';
import { newHasher } from '../core/files/hasher.ts';
import type { ChainLine } from '../core/schemas/chain.ts';
import { lineText } from '../core/seal/chain.ts';
import {
  type CopyFault,
  PUBLISHED_CHAIN,
  type SiteCopy,
  type Verdict,
  verifyCopy,
} from '../core/snapshot/verify.ts';
import { listFolder, sha256 } from '../integrations/folder.ts';
import { progressLine } from './progress.ts';

const USAGE = `用法：npm run verify -- 文件夹或网址 [--chain 封存记录.csv]
  文件夹或网址   一份网站：下载下来的文件夹，或者 http:// 开头的地址
  --chain       和哪一份封存记录对照；不写就用本文件夹的 data/published/chain.csv（有的话）
一个字节都没有变时退出码是 0，有不同是 1，命令写错、网址没有回应是 2。`;

/** So many files are named; the rest is only counted. */
const SHOWN = 20;

/** A copy that lies on disk. */
export function folderCopy(folder: string): SiteCopy {
  return {
    read: async (path) => {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    list: () => listFolder(folder),
  };
}

/** An address that does not answer. */
class Unreachable extends Error {}

function networkCopy(base: string): SiteCopy {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    read: async (path) => {
      const address = root + path.split('/').map(encodeURIComponent).join('/');
      const response = await fetch(address).catch(() => {
        throw new Unreachable(`${address} 没有回应，无法核对。看看网址写得对不对、网络通不通，再来一次。`);
      });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
    list: () => undefined,
  };
}

function faultText(fault: CopyFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return `${fault.path}：没有，或者不是它该有的样子，无法核对。`;
    case 'missing':
      return `${fault.path}：清单里有，这份网站里没有。`;
    case 'changed':
      return `${fault.path}：内容变了，和清单里的 SHA-256 不一样。`;
    case 'extra':
      return `${fault.path}：清单里没有，是多出来的。`;
    case 'sums':
      return `${fault.path}：manifest.json 和 SHA256SUMS 说得不一样。`;
    case 'chain':
      return `${PUBLISHED_CHAIN} 第 ${fault.line} 行：接不上前一行，封存记录被改过。`;
    case 'previous':
      return `manifest.json：上一次快照写的是“${fault.found}”，封存记录里是“${fault.expected}”。`;
    case 'parted':
      return `${PUBLISHED_CHAIN} 第 ${fault.line} 行：从这一行起和对照的封存记录不一样。`;
  }
}

/** The whole answer, in words. */
export function verdictText(
  { manifest, files, chainLines, published, faults }: Verdict,
  known: boolean,
): string {
  const lines = faults.slice(0, SHOWN).map(faultText);
  if (faults.length > SHOWN) lines.push(`……另有 ${faults.length - SHOWN} 处。`);
  if (faults.length > 0) return `${lines.join('\n')}\n发现 ${faults.length} 处不同。`;
  const { number, as_of } = manifest?.snapshot ?? { number: 0, as_of: '' };
  const of = published
    ? `这就是 ${published.on} 发布的快照 ${published.key}。`
    : known
      ? '对照的封存记录里没有这一份快照：它还没有发布，或者不是从那里发布的。'
      : '没有对照的封存记录，只能说明这份网站前后一致。';
  return `${files} 个文件和清单一样，封存记录 ${chainLines} 行一行接一行。第 ${number} 次快照，数据截至 ${as_of}。\n${of}`;
}

async function linesOf(file: string) {
  if (!existsSync(file)) return undefined;
  const lines = await readChain(readFileSync(file, 'utf8'), file, () => true);
  return lines?.map(({ value }) => value);
}

/** Whether a copy was published by whoever keeps this chain: both begin with the same line. */
async function isOfSame(copy: SiteCopy, chain: readonly ChainLine[] | undefined): Promise<boolean> {
  const [first] = chain ?? [];
  const text = new TextDecoder().decode(await copy.read(PUBLISHED_CHAIN));
  return first !== undefined && text.includes(lineText(first));
}

interface Wishes {
  readonly place: string;
  readonly chain?: string | undefined;
}

function readWishes(args: string[]): Wishes | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { chain: { type: 'string' } },
      allowPositionals: true,
    });
    const [place, ...others] = positionals;
    return place === undefined || others.length > 0 ? undefined : { place, ...values };
  } catch {
    return undefined;
  }
}

/** Checks a copy of a site. Resolves to the exit code; says itself what it found. */
export async function verify(
  { place, chain }: Wishes,
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  const given = await linesOf(chain ?? join('data', 'published', 'chain.csv'));
  if (chain !== undefined && !given) {
    printError(`${chain} 不是一份封存记录。`);
    return 2;
  }
  const copy = /^https?:\/\//.test(place) ? networkCopy(place) : folderCopy(place);
  const line = progressLine(process.stderr, process.env);
  try {
    const known = chain === undefined && !(await isOfSame(copy, given)) ? undefined : given;
    const verdict = await verifyCopy(copy, known, {
      sha256,
      newHasher,
      readChain: async (text) =>
        (await readChain(text, PUBLISHED_CHAIN, () => true))?.map(({ value }) => value),
      progress: (done, of) => line.show('核对', done, of),
    });
    line.clear();
    print(verdictText(verdict, known !== undefined));
    return verdict.faults.length === 0 ? 0 : 1;
  } catch (error) {
    line.clear();
    if (!(error instanceof Unreachable)) throw error;
    printError(error.message);
    return 2;
  }
}

async function main(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (!wishes) {
    console.error(USAGE);
    return 2;
  }
  return verify(wishes, console.log, console.error);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
