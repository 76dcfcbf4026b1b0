import { expect, test } from 'vitest';
import { findChromium } from '../../run/chromium.ts';

test('a browser that is named is taken, whatever else there is', async () => {
  expect(await findChromium({ CHROMIUM_PATH: '/opt/browser' })).toEqual({ path: '/opt/browser', env: {} });
});
