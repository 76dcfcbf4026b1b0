import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { states } from '../../src/core/indicators/assess.ts';
import { fileOf, IS_DEMONSTRATION, PATHS, readBytes, readText } from './dist.ts';
import { all, type Element } from './elements.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  readonly state: (typeof states)[number];
  readonly reason: string | null;
  readonly due_on: string | null;
  readonly as_of: string;
  readonly evidence: readonly {
    readonly url: string;
    readonly title: string;
    readonly published_on: string | null;
  }[];
  readonly duty: { readonly kind: string; readonly text: string; readonly cite: readonly string[] };
}

const BOARD = 'transparency/index.html';
const lines: readonly Line[] = JSON.parse(readText('transparency/indicators.json'));
const board = parseDocument(readText(BOARD));
const rows = DomUtils.findAll(
  ({ name, attribs }) => name === 'tr' && attribs['data-dimension'] !== undefined,
  board,
);
const stateIn = (row: (typeof rows)[number]): string | undefined =>
  DomUtils.findOne(({ attribs }) => attribs['class'] === 'state', [row], true)?.attribs['data-state'];

describe('the board for programs', () => {
  test('is a list in which every indicator says its state, its day, its duty and what proves it', () => {
    for (const line of lines) {
      expect(Object.keys(line).slice(0, 9)).toEqual([
        'id',
        'title',
        'dimension',
        'state',
        'reason',
        'due_on',
        'as_of',
        'evidence',
        'duty',
      ]);
      expect(states, line.id).toContain(line.state);
      expect(line.due_on ?? '2026-01-01', line.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(line.duty.cite.length, line.id).toBeGreaterThan(0);
      expect(line.reason !== null, line.id).toBe(
        ['missing', 'overdue', 'not-applicable'].includes(line.state),
      );
    }
  });

  test('says what the page says, in the same states', () => {
    expect(new Map(rows.map((row) => [row.attribs['id'], stateIn(row)]))).toEqual(
      new Map(
        [...rows.map((row) => row.attribs['id'])].map((id) => [
          id,
          lines.find((line) => line.id === id)?.state,
        ]),
      ),
    );
    expect(rows.map((row) => row.attribs['id']).sort()).toEqual(lines.map(({ id }) => id).sort());
  });

  test('stands in a table too, one row for each', () => {
    const { data } = Papa.parse<Record<string, string>>(readText('transparency/indicators.csv').trimEnd(), {
      header: true,
      delimiter: ',',
    });
    expect(data.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });

  test('names evidence that is there, and no article', () => {
    const urls = lines.flatMap(({ evidence }) => evidence.map(({ url }) => url));
    expect(urls.length).toBeGreaterThan(lines.length / 2);
    for (const url of urls) {
      expect(PATHS, url).toContain(fileOf(url, BOARD));
      expect(url).not.toMatch(/\/(?:news|notices)\/(?!section\/)[a-z][^/]+\//);
    }
  });
});

describe('the evidence of an indicator', () => {
  /** What a reader sees where a link lands: the part of the page around its anchor, or the whole page. */
  const placeOf = (path: string, anchor: string) => {
    const [page] = all(({ name }) => name === 'main', path);
    const parts = all(({ name }) => /^(?:main|section|article)$/.test(name), path).filter((part) =>
      DomUtils.findOne(({ attribs }) => attribs['id'] === anchor, [part], true),
    );
    const place = anchor === '' ? page : parts.at(-1);
    return { page, place };
  };
  const wordsOf = (node: Element | undefined): string =>
    node ? DomUtils.textContent(node).replace(/\s+/g, ' ') : '';
  const saysDay = (place: Element | undefined, on: string): boolean => {
    const [year, month, day] = on.split('-').map(Number);
    const times = place ? DomUtils.getElementsByTagName('time', place, true) : [];
    return (
      times.some(({ attribs }) => attribs['datetime'] === on) ||
      wordsOf(place).includes(on) ||
      wordsOf(place).includes(`${year} 年 ${month} 月 ${day} 日`)
    );
  };

  test('is there unless it is missing', () => {
    expect(lines.filter(({ state, evidence }) => state !== 'missing' && evidence.length === 0)).toEqual([]);
  });

  test('lands on a page that says what it is called, at a place that says the day of its publication', () => {
    for (const { id, evidence } of lines)
      for (const { url, title, published_on: on } of evidence) {
        const [address = '', anchor = ''] = url.split('#');
        const path = fileOf(address, BOARD);
        if (!path.endsWith('.html')) {
          expect(readText(path).split('\n').length, url).toBeGreaterThan(2);
          continue;
        }
        const { page, place } = placeOf(path, decodeURIComponent(anchor));
        expect(place, `${id} ${url}`).toBeDefined();
        expect(wordsOf(page), `${id} ${url}`).toContain(title.replace(/栏目$/, ''));
        if (on !== null) expect(saysDay(place, on), `${id} ${url} ${on}`).toBe(true);
      }
  });
});

describe('what changed since the last snapshot', () => {
  interface Side {
    readonly state: string;
    readonly due_on: string | null;
    readonly published_on: string | null;
  }
  const found: {
    readonly set: string;
    readonly as_of: string;
    readonly since: { readonly snapshot: string; readonly as_of: string } | null;
    readonly changes:
      | readonly { readonly id: string; readonly from: Side | null; readonly to: Side | null }[]
      | null;
  } = JSON.parse(readText('transparency/changes.json'));
  const log = Papa.parse<Record<string, string>>(readText('data/v1/board.csv').trimEnd(), {
    header: true,
    delimiter: ',',
  }).data.filter(({ set }) => set === found.set);

  test('is the difference between the board and the last lines of the sealed log', () => {
    const before = new Map(log.map((line) => [line['id'], line['state']]));
    for (const { id, state } of lines) {
      const change = found.changes?.find((one) => one.id === id);
      if (change) expect([change.from?.state, change.to?.state], id).toEqual([before.get(id), state]);
      else if (log.length > 0) expect(before.get(id), id).toBe(state);
    }
  });

  test('stands on the page, each indicator with its state then and now', () => {
    const section = DomUtils.findOne(
      ({ attribs }) => attribs['aria-labelledby'] === 'changes',
      board.children,
      true,
    );
    const table = section ? DomUtils.getElementsByTagName('tr', section, true).slice(1) : [];
    const others = (found.changes ?? []).filter(({ from, to }) => from?.state !== to?.state);
    const ids = table.map((row) => DomUtils.textContent(row).trim().slice(0, 3));
    expect(ids.sort()).toEqual(others.map(({ id }) => id).sort());
    expect(section && DomUtils.textContent(section)).toContain(found.since?.snapshot ?? '还没有记下过快照');
  });

  test.runIf(IS_DEMONSTRATION)('in the demonstration is not nothing', () => {
    const states = new Set(found.changes?.map(({ from, to }) => `${from?.state} ${to?.state}`));
    expect(states.size).toBeGreaterThan(3);
  });

  test('can be checked against the chain with a hash alone', () => {
    const chain = readText('data/v1/chain.csv').split('\n');
    const sealed = chain.map((line) => line.split(',')).filter((cells) => cells[2] === 'board');
    const text = readText('data/v1/board.csv');
    for (const cells of sealed) {
      const head = text.split('\n').slice(0, Number(cells[5]) + 1);
      expect(
        createHash('sha256')
          .update(`${head.join('\n')}\n`)
          .digest('hex'),
      ).toBe(cells[7]);
    }
    expect(sealed.length > 0).toBe(log.length > 0);
  });
});

describe('the board', () => {
  test('is light: at most 60 KB compressed', () => {
    expect(gzipSync(readBytes(BOARD)).length).toBeLessThan(60 * 1024);
  });

  test('puts the worst first: missing, overdue, due soon, published, not applicable', () => {
    const order = ['missing', 'overdue', 'due-soon', 'published', 'not-applicable'];
    const places = rows.map((row) => order.indexOf(stateIn(row) ?? ''));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has one stamp for each indicator, which leads to its row', () => {
    const stamps = DomUtils.findAll(
      ({ name, attribs }) => name === 'a' && attribs['data-state'] !== undefined,
      board,
    );
    expect(stamps.map(({ attribs }) => attribs['href'])).toEqual(lines.map(({ id }) => `#${id}`));
    expect(stamps.map(({ attribs }) => attribs['data-state'])).toEqual(lines.map(({ state }) => state));
  });

  test.runIf(IS_DEMONSTRATION)('of the demonstration shows every state, and 45 or more published', () => {
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(states));
    expect(lines.length).toBe(70);
    expect(lines.filter(({ state }) => state === 'published').length).toBeGreaterThanOrEqual(45);
  });
});

describe('the evidence pack', () => {
  const pack = unzipSync(readBytes('transparency/evidence.zip'));
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  test('lists the hash of every file in it, and each is the file of the site', () => {
    const sums = new TextDecoder()
      .decode(pack['SHA256SUMS'])
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]); // the form of sha256sum
    expect(sums.map(([, path]) => path).sort()).toEqual(
      Object.keys(pack)
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    );
    for (const [hash, path] of sums) {
      expect(sha256(pack[path] ?? new Uint8Array()), path).toBe(hash);
      expect(sha256(readBytes(path)), path).toBe(hash);
    }
  });

  test('holds the board, the pages that prove, every paper and the tables', () => {
    expect(Object.keys(pack)).toEqual(expect.arrayContaining([BOARD, 'data/v1/donations.csv']));
    const papers = PATHS.filter((path) => /^documents\/.+\.pdf$/.test(path));
    expect(Object.keys(pack)).toEqual(expect.arrayContaining(papers));
    const pages = lines.flatMap(({ evidence }) => evidence.map(({ url }) => fileOf(url, BOARD)));
    const missing = pages.filter((path) => !(path in pack) && !/\.csv$/.test(path));
    expect(missing).toEqual([]);
  });
});

describe('the calendar of duties', () => {
  const text = readText('transparency/calendar.ics');

  test('holds each coming day once, stamped with the day of the records', () => {
    const events = text.split('BEGIN:VEVENT').slice(1);
    const coming = lines.filter(({ due_on, as_of }) => due_on !== null && due_on >= as_of);
    expect(events.length).toBeGreaterThanOrEqual(coming.length);
    const stamp = lines[0]?.as_of.replaceAll('-', '');
    for (const event of events) expect(event).toContain(`DTSTAMP:${stamp}T000000Z`);
    for (const { id, due_on } of coming)
      expect(text.replace(/\r\n[ \t]/g, '')).toContain(`UID:${id}-${due_on}.`);
  });
});
