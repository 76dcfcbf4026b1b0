import { describe, expect, test } from 'vitest';
import {
  findPrivateNumbers,
  isBankCard,
  isIdNumber,
  isMobile,
  passesLuhn,
} from '../../../../src/core/privacy/private-number.ts';

// Region 999999 and these serials do not exist: only the form and the check character are right.
const ID = '999999190001010007';
const CARD = '6200000000000000000';

const kindsIn = (text: string) => findPrivateNumbers(text).map(({ kind }) => kind);

describe('an identity number (GB 11643-1999)', () => {
  test('has a birth date that exists and its right check character', () => {
    expect(isIdNumber(ID)).toBe(true);
    for (const last of '12345689X') expect(isIdNumber(`${ID.slice(0, -1)}${last}`)).toBe(false);
  });

  test.each(['99999919001301000', '99999919000230000', '99999918991231000', '99999921000101000'])(
    'is none with such a birth date: %s',
    (start) => {
      for (const last of '0123456789X') expect(isIdNumber(start + last)).toBe(false);
    },
  );

  test('may end in X, large or small', () => {
    const start = '99999919000101';
    const withX = Array.from({ length: 999 }, (_, i) => `${start}${String(i).padStart(3, '0')}X`).find(
      isIdNumber,
    );
    expect(withX).toBeDefined();
    expect(kindsIn(`证件${withX}`)).toEqual(['id-number']);
    expect(kindsIn(`证件${withX?.toLowerCase()}。`)).toEqual(['id-number']);
  });
});

test('a mobile number has eleven digits and begins with 13 to 19', () => {
  expect(['13800000000', '19900000000'].map(isMobile)).toEqual([true, true]);
  expect(['12800000000', '1380000000', '138000000000', '23800000000'].map(isMobile)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a bank card has a known issuer and a right check digit', () => {
  expect(isBankCard(CARD)).toBe(true);
  expect(isBankCard('6200000000000000001')).toBe(false);
  expect(passesLuhn('79927398713')).toBe(true);
  expect(passesLuhn('79927398710')).toBe(false);
  expect(isBankCard('0000000000000000000')).toBe(false);
});

describe('a private number', () => {
  test.each([
    ['电话13800000000', 'mobile'],
    ['联系人：138 0000 0000。', 'mobile'],
    ['138-0000-0000', 'mobile'],
    ['１３８００００００００', 'mobile'],
    ['①③⑧⓪⓪⓪⓪⓪⓪⓪⓪', 'mobile'],
    [`身份证${ID}号`, 'id-number'],
    ['999999 19000101 0007', 'id-number'],
    [`卡号${CARD}`, 'bank-card'],
    ['6200 0000 0000 0000 000', 'bank-card'],
  ])('is found in %j', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test('is found each time', () => {
    expect(kindsIn(`13800000000和13900000000，${ID}`)).toEqual(['mobile', 'mobile', 'id-number']);
  });

  test.each([
    ['a row id', 'd-2026-03-r13800000000'],
    ['a hash', '4b13800000000d1c0da85b455198b3e8567c581c'],
    ['a hash that begins with digits', '13800000000da85b455198b3e8567c581cedc3d3'],
    ['a credit code', '13999900000000005X'],
    ['an eleven-digit counter', '12345678901'],
    ['an order number', '20260302000123456789012'],
    ['an amount', '138000000.00'],
    ['a fixed-line number', '0000-000-0000'],
    ['a day and a time', '2026-03-02 10:30:00'],
    ['an account of zeros', '0000000000000000101'],
    ['two days', '2026-03-02 2026-03-03'],
    ['the name of a file', 'scan_13800000000_1'],
    ['ten digits', '1380000000'],
    ['digits with double spaces', '138  0000  0000'],
  ])('is not seen in %s: %j', (_, text) => {
    expect(findPrivateNumbers(text)).toEqual([]);
  });

  test('is told where it stands, without being told', () => {
    expect(findPrivateNumbers('电话138 0000 0000。')).toEqual([
      { kind: 'mobile', index: 2, length: 13, shown: '138********' },
    ]);
    // The place is that of the text as it is, not of a normalized one.
    expect(findPrivateNumbers('㎏𠮷１３８００００００００')).toEqual([
      { kind: 'mobile', index: 3, length: 11, shown: '138********' },
    ]);
  });
});
