import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  formatManifest,
  formatSums,
  lastSnapshot,
  MANIFEST,
  nextNumber,
  SUMS,
} from '../core/snapshot/manifest.ts';
import { checkAddresses, publishedAddresses } from './address-gate.ts';
import { loggedErrors } from './build-log.ts';
import { BuildStopped } from './build-stopped.ts';
import type { ChapterOptions, Checked } from './chapter.ts';
import { type Finding, formatFindings } from './finding.ts';
import { digestFolders, listFolder, sha256 } from './folder.ts';
import { type HtmlPage, readHtmlPage } from './html-page.ts';
import { checkLinks } from './link-gate.ts';
import { checkPage, checkPath, checkStyleSheet } from './output-gate.ts';
import { checkPicture, isPicture } from './picture-gate.ts';
import { PrivacyGate } from './privacy-gate.ts';
import type { SiteAddress } from './site-address.ts';
import { checkTags } from './tags-gate.ts';

/** What one walk over a finished site brings home. */
interface Walk {
  /** SHA-256 of each file by path. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, HtmlPage>;
  readonly findings: readonly Finding[];
}

async function walk(
  folder: string,
  address: SiteAddress,
  { own, reviewed }: Checked,
  onFile: (done: number, of: number) => void,
): Promise<Walk> {
  const privacy = new PrivacyGate(own, reviewed);
  const hashes = new Map<string, string>();
  const pages = new Map<string, HtmlPage>();
  const findings: Finding[] = [];
  const paths = listFolder(folder);
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    hashes.set(path, sha256(bytes));
    findings.push(...checkPath(path), ...(await privacy.check(path, bytes)));
    if (path.endsWith('.html')) {
      const page = readHtmlPage(bytes.toString());
      pages.set(path, page);
      findings.push(...checkPage(path, page, address), ...checkTags(path, page));
    } else if (path.endsWith('.css')) findings.push(...checkStyleSheet(path, bytes.toString(), address));
    else if (isPicture(path)) findings.push(...checkPicture(path, bytes));
    onFile(hashes.size, paths.length);
  }
  return { hashes, pages, findings: [...findings, ...privacy.unmet()] };
}

function stopOnLoggedErrors(): void {
  const errors = loggedErrors();
  if (!errors)
    throw new Error('the build log is not in use: `logger` in astro.config.mjs must name build-log.ts');
  if (errors.length > 0)
    throw new BuildStopped(
      `生成页面时报告了 ${errors.length} 个错误，见上文。网站没有生成，原有的网站没有改动。`,
    );
}

/** The last word before publication: files, pages and links are right; then the site gets its manifest and sums. */
export function siteGate(
  { folders, address, print, progress }: ChapterOptions,
  checked: () => Checked,
): AstroIntegration {
  return {
    name: 'site-gate',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        stopOnLoggedErrors();
        const folder = fileURLToPath(dir);
        const { hashes, pages, findings } = await walk(folder, address, checked(), (done, of) =>
          progress('检查成品', done, of),
        );
        if (findings.length > 0) throw new BuildStopped(formatFindings('成品检查', findings));
        const broken = checkLinks(pages, new Set([...hashes.keys(), MANIFEST, SUMS]), address);
        if (broken.length > 0) throw new BuildStopped(formatFindings('链接检查', broken));
        const vanished = checkAddresses(publishedAddresses(folders.data), new Set(hashes.keys()));
        if (vanished.length > 0) throw new BuildStopped(formatFindings('旧地址检查', vanished));

        const { data, content, public: publicFolder } = folders;
        const inputs = digestFolders({ data, content, public: publicFolder });
        const { asOf, chain } = checked();
        const snapshot = { asOf, number: nextNumber(chain), commit: null, inputs };
        const manifest = formatManifest(snapshot, lastSnapshot(chain), hashes);
        writeFileSync(join(folder, MANIFEST), manifest);
        writeFileSync(join(folder, SUMS), formatSums(new Map([...hashes, [MANIFEST, sha256(manifest)]])));
        print(`共 ${pages.size} 个页面，${hashes.size + 2} 个文件。`);
      },
    },
  };
}
