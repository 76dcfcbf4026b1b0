import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimPort, PortTaken, serveSite } from '../../../src/cli/serve.ts';

const PORT = 4871;
let folder: string;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
  const files = {
    'index.html': '首页',
    '404.html': '没有',
    'news/index.html': '新闻',
    'data/表.csv': 'id\n',
    'data/a.csv.gz': 'gz',
    SHA256SUMS: 'x',
    '.well-known/disclosure.json': '{}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  ({ close } = await serveSite({ folder, base: '/hong/', port: PORT }));
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

async function answer(path: string, host = 'localhost'): Promise<string> {
  const response = await fetch(`http://${host}:${PORT}${path}`, { redirect: 'manual' });
  const more = response.headers.get('location') ?? response.headers.get('content-type');
  return `${response.status} ${more}`;
}

test('pages, files and encodings are answered as by a static host', async () => {
  expect(await answer('/hong/')).toBe('200 text/html;charset=utf-8');
  expect(await answer('/hong/news/')).toBe('200 text/html;charset=utf-8');
  expect(await answer('/hong/data/%E8%A1%A8.csv')).toBe('200 text/csv;charset=utf-8');
  expect(await answer('/hong/SHA256SUMS')).toBe('200 text/plain;charset=utf-8');
  expect(await answer('/hong/.well-known/disclosure.json')).toBe('200 application/json');
});

test('a compressed table stays a file to keep', async () => {
  const response = await fetch(`http://localhost:${PORT}/hong/data/a.csv.gz`);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe('gz');
});

test('a missing slash and a missing folder of the site are put right', async () => {
  expect(await answer('/hong/news?x=1')).toBe('301 /hong/news/?x=1');
  expect(await answer('/')).toBe('302 /hong/');
  expect(await answer('/hong')).toBe('302 /hong/');
});

test('everything else is the page that says so, with status 404', async () => {
  for (const path of ['/hong/nope', '/news/', '/hong/%ZZ', '/hong/..%2f..%2fetc%2fpasswd', '//hong//'])
    expect(await answer(path)).toBe('404 text/html;charset=utf-8');
});

test('only reading is allowed', async () => {
  expect((await fetch(`http://localhost:${PORT}/hong/`, { method: 'POST' })).status).toBe(405);
});

test('both meanings of localhost answer', async () => {
  expect(await answer('/hong/', '127.0.0.1')).toBe('200 text/html;charset=utf-8');
});

test('a taken port is told in plain words', async () => {
  await expect(claimPort(PORT)).rejects.toThrow(PortTaken);
  await expect(claimPort(PORT)).rejects.toThrow(`端口 ${PORT} 已被别的程序占用。`);
});
