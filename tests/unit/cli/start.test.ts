import { expect, test } from 'vitest';
import { readPort } from '../../../src/cli/start.ts';

test('the port is 4321 unless another is asked for', () => {
  expect(readPort(undefined)).toBe(4321);
  expect(readPort('')).toBe(4321);
  expect(readPort('8080')).toBe(8080);
});

test('what is no port is refused', () => {
  for (const text of ['0', '65536', 'abc', '80.5', '-1', '1e3']) expect(readPort(text)).toBeUndefined();
});
