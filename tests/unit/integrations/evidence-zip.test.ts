import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { evidenceZip } from '../../../src/integrations/evidence-zip.ts';

const files = new Map(
  ['transparency/index.html', 'data/v1/donations.csv'].map((path) => [path, new TextEncoder().encode(path)]),
);

function zipAt(now: string, zone: string): Uint8Array {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date(now) });
  return evidenceZip(files, '2026-10-31');
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('the same evidence is the same bytes on another day and in another time zone', () => {
  const here = zipAt('2026-11-20T03:00:00Z', 'Asia/Shanghai');
  expect(new Date().getTimezoneOffset()).toBe(-480);
  const there = zipAt('2027-01-01T03:00:00Z', 'America/Los_Angeles');
  expect(new Date().getTimezoneOffset()).toBe(480);
  expect(there).toEqual(here);
});

test('another day of the records is another zip', () => {
  expect(evidenceZip(files, '2026-11-30')).not.toEqual(evidenceZip(files, '2026-10-31'));
});

test('a zip lists the hash of every file in it', () => {
  const { SHA256SUMS: sums } = unzipSync(evidenceZip(files, '2026-10-31'));
  expect(new TextDecoder().decode(sums)).toMatch(
    /^[0-9a-f]{64} {2}data\/v1\/donations\.csv\n[0-9a-f]{64} {2}transparency\/index\.html\n$/,
  );
});
