import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../../../src/core/ingest/shape.ts';
import { articleSchema, pageSchema } from '../../../../src/core/schemas/article.ts';
import { isCreditCode, rowRefs, text, url } from '../../../../src/core/schemas/column.ts';
import { forms, metaOf } from '../../../../src/core/schemas/column-meta.ts';
import { organizationSchema } from '../../../../src/core/schemas/organization.ts';
import { siteSchema } from '../../../../src/core/schemas/site.ts';
import { ledgers, registers, tableTitles } from '../../../../src/core/schemas/tables.ts';

const tables = { ...registers, ...ledgers };
const about = { zh: '某列', en: 'a column' };

describe('every table', () => {
  const columns = Object.entries(tables).flatMap(([table, schema]) =>
    [...columnsOf(schema).values()].map((column) => ({ ...column, table })),
  );

  test('has a title in two languages', () => {
    expect(Object.keys(tableTitles).sort()).toEqual(Object.keys(tables).sort());
  });

  test('refuses a column that it does not know', () => {
    for (const schema of Object.values(tables)) {
      const codes = schema.safeParse({ surplus: 'x' }).error?.issues.map((issue) => issue.code);
      expect(codes).toContain('unrecognized_keys');
    }
  });

  test.each(columns)('$table.$name has a form and titles', ({ meta }) => {
    expect(forms).toContain(meta.form);
    expect(meta.title).toMatch(/\p{Script=Han}|SHA/u);
    expect(meta.titleEn).toMatch(/[a-z]/i);
  });

  test.each(columns.filter(({ meta }) => ['amount', 'quantity', 'count'].includes(meta.form)))(
    '$table.$name says what proves it',
    ({ meta }) => {
      expect(meta.proof).toBeDefined();
    },
  );

  test.each(columns.filter(({ meta }) => meta.examples))('$table.$name takes its own examples', (column) => {
    const field = tables[column.table as keyof typeof tables].shape as Record<string, z.ZodType>;
    for (const example of column.meta.examples ?? [])
      expect(field[column.property]?.safeParse(example).success).toBe(true);
  });
});

test('a column without meta is a mistake of the program', () => {
  expect(() => metaOf(z.string())).toThrow('a column without meta');
  expect(metaOf(text(about).optional()).title).toBe('某列');
});

describe('YAML records and front matter', () => {
  test.each([
    ['organization', organizationSchema],
    ['site', siteSchema],
    ['article', articleSchema],
    ['page', pageSchema],
  ] as const)('of %s refuse fields that they do not know', (_, schema) => {
    expect(
      schema.safeParse({ surplus: 1 }).error?.issues.some((issue) => issue.code === 'unrecognized_keys'),
    ).toBe(true);
  });
});

describe('a line of words', () => {
  test.each(['示例', 'a b', '“引号”', '𠮷', '—', 'é'])('may be %j', (words) => {
    expect(text(about).safeParse(words).success).toBe(true);
  });

  test.each(['', ' ', ' a', 'a ', 'a\nb', 'a\tb', 'a\u200bb', '\u3000a', '=1', '+1', '-1', '@a', 'a\u2028b'])(
    'is not %j',
    (words) => {
      expect(text(about).safeParse(words).success).toBe(false);
    },
  );
});

test('a list of rows is parted by semicolons alone', () => {
  const rows = rowRefs(about);
  expect(rows.parse('d-2026-03-r1;d-2026-03-r2')).toEqual(['d-2026-03-r1', 'd-2026-03-r2']);
  for (const wrong of ['d-2026-03-r1; d-2026-03-r2', 'd-2026-03-r1;', ';', 'x'])
    expect(rows.safeParse(wrong).success).toBe(false);
});

test('an address is whole', () => {
  for (const address of ['https://example.org', 'http://example.org/a?b=c#d'])
    expect(url(about).safeParse(address).success).toBe(true);
  for (const wrong of [
    'example.org',
    'ftp://example.org',
    'https://a b',
    'https://',
    'https://a"b',
    'javascript:0',
  ])
    expect(url(about).safeParse(wrong).success).toBe(false);
});

describe('a unified social credit code (GB 32100-2015)', () => {
  // Made-up codes: the check character is all that is right about them.
  const codes = ['13000000000000000M', '139999000000000005'];

  test.each(codes)('%s has its right check character', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  test('is refused with any other last character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    for (const code of codes) {
      const right = [...alphabet].filter((last) => isCreditCode(code.slice(0, -1) + last));
      expect(right).toEqual([code.at(-1)]);
    }
  });

  test('is refused when two neighbours that differ are swapped', () => {
    expect(isCreditCode('31000000000000000M')).toBe(false);
    expect(isCreditCode('139990900000000005')).toBe(false);
  });

  test.each(['1300000000000000M', '13000000000000000m', '13000000000000000O', '13000000000000I00M', ''])(
    'is not %j',
    (code) => {
      expect(isCreditCode(code)).toBe(false);
    },
  );
});
