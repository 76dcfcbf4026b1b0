import { expect, test } from 'vitest';
import { plainHan } from '../../../../src/core/values/han.ts';

test('radicals that a printer wrote for characters become the characters', () => {
  expect(plainHan('⽰范市红⼗字会，第 1 ⻚，⻅附件')).toBe('示范市红十字会，第 1 页，见附件');
});

test('every radical of the table stands before one ideograph', () => {
  expect(plainHan('1,986⼾')).toBe('1,986户');
  expect(plainHan('⺁⺠⻋⻓⻔⻛⻢⻳')).toBe('厂民车长门风马龟');
});

test('plain text stays', () => {
  expect(plainHan('示范市红十字会2026年')).toBe('示范市红十字会2026年');
});
