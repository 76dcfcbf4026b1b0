import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { htmlLines, PrivacyGate } from '../../../src/integrations/privacy-gate.ts';

const MOBILE = '13800000000';
const CARD = '6200000000000000000';
const own = { numbers: new Set([CARD]), texts: ['office@example.org', '市民中心3号楼501室'] };

const whatIn = async (path: string, content: string | Buffer): Promise<string[]> =>
  (await new PrivacyGate(own, []).check(path, Buffer.from(content))).map(({ what }) => what);

const FOUND = '里面有手机号（138********）。';

/** A PDF of one line: the fixture's, with these 22 bytes in the place of its own. */
const pdf = (line: string): Buffer =>
  Buffer.from(
    readFileSync('tests/fixtures/balanced/public/documents/certificate.pdf', 'latin1').replace(
      'Certificate, fictional',
      line.padEnd(22),
    ),
    'latin1',
  );

describe('a leak is found in', () => {
  test.each<readonly [string, string, string | Buffer]>([
    ['a page', 'a/index.html', `<p>电话${MOBILE}</p>`],
    ['a page, through tags', 'a/index.html', '<td>138<b>0000</b>0000</td>'],
    ['a hidden attribute', 'a/index.html', `<a data-note="${MOBILE}">x</a>`],
    ['a comment of a drawing', 'a.svg', `<svg><!-- ${MOBILE} --></svg>`],
    ['a table', 'data/v1/a.csv', `id,note\n1,${MOBILE}\n`],
    ['a record', 'data/v1/a.json', `{"note":"${MOBILE}"}`],
    ['a feed', 'rss.xml', `<item>${MOBILE}</item>`],
    ['a calendar', 'a.ics', `SUMMARY:${MOBILE}`],
    ['a text', 'a.txt', `联系 ${MOBILE}`],
    ['a packed copy', 'a.csv.gz', gzipSync(`1,${MOBILE}`)],
    ['a fragment of the search', 'pagefind/a.pf_fragment', gzipSync(`pagefind_dcd{"content":"${MOBILE}"}`)],
    ['a file of a pack', 'a.zip', Buffer.from(zipSync({ 'b/a.csv': strToU8(`1,${MOBILE}`) }))],
    ['the text layer of a PDF', 'documents/a.pdf', pdf(`Tel ${MOBILE}`)],
  ])('%s', async (_, path, content) => {
    expect(await whatIn(path, content)).toEqual([FOUND]);
  });

  test('the properties of a PDF', async () => {
    const bytes = pdf('Certificate').toString('latin1');
    const named = bytes.replace(/trailer\s*<</, (start) => `${start} /Info << /Author (a@example.com) >>`);
    expect(named).not.toBe(bytes);
    expect(await whatIn('documents/a.pdf', Buffer.from(named, 'latin1'))).toEqual([
      '里面有电子邮箱（a@e**********）。',
    ]);
  });
});

test('what the chapter publishes of itself passes, and drawings and amounts are no numbers of persons', async () => {
  const page = `<p>账号 6200 0000 0000 0000 000，office@example.org，市民中心3号楼501室</p>
    <path d="M1 3 8 0 0 0 0 0 0 0 0"/><td data-fen="${MOBILE}">1</td>`;
  expect(await whatIn('give/index.html', page)).toEqual([]);
});

test('cells side by side are not one number', () => {
  expect(htmlLines('<tr><td>138</td><td>00000000</td></tr>')).toEqual([
    '',
    '',
    '138',
    '',
    '00000000',
    '',
    '',
  ]);
});

test('a passage that was let pass must stand somewhere besides its own list', async () => {
  const gate = new PrivacyGate(own, ['市民中心3号楼501室', 'help@example.org']);
  await gate.check('a/index.html', Buffer.from('<p>到市民中心3号楼501室</p>'));
  await gate.check('data/v1/allowed-texts.csv', Buffer.from('help@example.org'));
  expect(gate.unmet()).toEqual([
    {
      where: 'data/allowed-texts.csv',
      what: '放行的“help@example.org”在网站上已经没有了。',
      fix: '删掉这一行；以后又要公开时，再核对一次。',
    },
  ]);
});
