import { test as base, type ConsoleMessage, expect, type Request, type Response } from '@playwright/test';

/** Tests in which a console error, an uncaught error or a request to another host is a failure. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      };
      const onError = (error: Error): unknown => faults.push(error.message);
      const onRequest = (request: Request): void => {
        const url = request.url();
        if (url.startsWith('http') && !url.startsWith(baseURL ?? '')) faults.push(url);
      };
      const onResponse = (response: Response): void => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      };
      page.on('console', onConsole);
      page.on('pageerror', onError);
      page.on('request', onRequest);
      page.on('response', onResponse);
      await use(undefined);
      // The page may serve the next test too.
      page.off('console', onConsole);
      page.off('pageerror', onError);
      page.off('request', onRequest);
      page.off('response', onResponse);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
