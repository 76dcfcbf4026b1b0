import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  accessibilityCheckAddress,
  comparisonAddress,
  costAddress,
  courseAddress,
  evaluationAddress,
  isTaken,
  majorEventAddress,
  partnerAddress,
  replyAddress,
} from '../../../../src/core/addresses/address.ts';

// Pages whose text the chapter writes, at an address of their own.
const WRITTEN = ['about', 'give', 'report'];

const names = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\.(astro|ts)$/, ''))
    .filter((name) => !name.startsWith('['));

test('a standing page has no name of a page of the site', () => {
  const own = [...names('src/pages'), ...names('src/pages/[...lang]')].filter((name) => !name.includes('.'));
  const free = own.filter((name) => !WRITTEN.includes(name) && !isTaken.pages(name));
  expect(free).toEqual([]);
  for (const name of [...WRITTEN, 'privacy', 'accessibility']) expect(isTaken.pages(name), name).toBe(false);
});

test('news have no name of a year or of the sections', () => {
  expect(['2026', 'section'].map(isTaken.news)).toEqual([true, true]);
  expect(['2026-flood', 'sections', '20260'].map(isTaken.news)).toEqual([false, false, false]);
  expect(isTaken.notices()).toBe(false);
});

test('small records have a place on a page', () => {
  expect([
    courseAddress('cert-1'),
    replyAddress('phone-1'),
    accessibilityCheckAddress('auto-1'),
    comparisonAddress('boai-1', 'flood-2025'),
    comparisonAddress('boai-2'),
    partnerAddress('shop'),
    evaluationAddress('e1', 'flood-2025'),
    costAddress('management-2025'),
    majorEventAddress('lease'),
  ]).toEqual([
    '/services/first-aid/#course-cert-1',
    '/requests/#reply-phone-1',
    '/accessibility/#check-auto-1',
    '/campaigns/flood-2025/#compared-boai-1',
    '/campaigns/#compared-boai-2',
    '/campaigns/#partner-shop',
    '/campaigns/flood-2025/#evaluation-e1',
    '/disclosures/costs/#management-2025',
    '/disclosures/major-events/#lease',
  ]);
});
