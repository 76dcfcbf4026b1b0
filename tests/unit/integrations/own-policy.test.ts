import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from '../../../src/integrations/own-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (script: string, style: string, body = ''): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${script}; style-src 'self'${style};">${body}`;

test('hashes of scripts and styles that the page has stay in its policy, all others go', () => {
  const body = '<script>own()</script><style>p{}</style><script type="module" src="/a.js"></script>';
  const every = ` ${hash('other()')} ${hash('own()')} ${hash('')}`;
  expect(ownPolicy(page(every, ` ${hash('')} ${hash('p{}')}`, body))).toBe(
    page(` ${hash('own()')}`, ` ${hash('p{}')}`, body),
  );
});

test('a page with scripts in files only allows no hash', () => {
  const body = '<script type="module" src="/a.js"></script>';
  expect(ownPolicy(page(` ${hash('x')}`, ` ${hash('')}`, body))).toBe(page('', '', body));
});

test('a page without a policy is left to the gate', () => {
  expect(ownPolicy('<p>text</p>')).toBe('<p>text</p>');
});
