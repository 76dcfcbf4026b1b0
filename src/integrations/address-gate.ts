import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** Every address that was ever published, as `npm run seal` keeps them; none in a chapter that has not begun to seal. */
export function publishedAddresses(data: string): readonly string[] {
  const file = join(data, 'published', 'addresses.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

/** An address that was published stays: as a page, as a file, or as a page that leads on. */
export function checkAddresses(addresses: readonly string[], files: ReadonlySet<string>): readonly Finding[] {
  return addresses.flatMap((address) => {
    const path = address.slice(1);
    const page = `${path.replace(/\/$/, '')}${path === '' ? '' : '/'}index.html`;
    return files.has(path) || files.has(page)
      ? []
      : [
          {
            where: address,
            what: '这个地址公布过，现在没有网页或文件。',
            fix: '把记录放回来；搬到别处的，在 data/redirects.csv 加一行，from 写这个地址。',
          },
        ];
  });
}
