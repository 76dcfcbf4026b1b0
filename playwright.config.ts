import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { readSiteAddress } from './src/integrations/site-address.ts';

/** Where the site under test is served; the runner names a port that is free. */
const PORT = Number(process.env['SITE_TEST_PORT'] ?? 4329);

const { base } = readSiteAddress(readFileSync('data/site.yaml', 'utf8'));
const site = `http://localhost:${PORT}${base}`;
const chromium = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'reports/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A busy machine is no fault: what is waited for comes, or never.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: site,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/browser/server.ts ${PORT}`,
    url: site,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
