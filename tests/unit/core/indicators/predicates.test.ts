import { describe, expect, test } from 'vitest';
import { predicateNames, predicateOf } from '../../../../src/core/indicators/predicates.ts';
import type { Need } from '../../../../src/core/schemas/indicator.ts';
import { needOf } from './view.ts';

test('the names of predicates are permanent', () => {
  expect(predicateNames).toEqual([
    'answered-within',
    'articles-within',
    'by-month-day',
    'by-own-day',
    'certificate-valid',
    'check-passed',
    'covered-by',
    'document-of-class',
    'document-titled',
    'download-of',
    'each-within',
    'fields-filled',
    'gap-within',
    'gate-passed',
    'identity-holds',
    'never-news',
    'newest-within',
    'nil-or-rows',
    'organization-has',
    'page-has',
    'published-within',
    'rows-exist',
    'same-as',
    'section-has',
    'series-within',
    'site-has',
    'valid-until',
    'values-covered',
  ]);
});

describe('parameters', () => {
  test('are refused when they are missing, unknown or of no such value', () => {
    const faults = (check: string, parameters: Partial<Need>) =>
      predicateOf(check)?.faults(needOf(check, parameters));
    expect(faults('rows-exist', {})).toEqual([{ parameter: 'register', fault: 'missing' }]);
    expect(faults('rows-exist', { register: 'audit' })).toEqual([{ parameter: 'register', fault: 'value' }]);
    expect(faults('rows-exist', { register: 'audits', gate: 'links' })).toEqual([
      { parameter: 'gate', fault: 'unknown' },
    ]);
    expect(predicateOf('gate-passed')?.choicesOf('gate')).toContain('links');
    expect(predicateOf('fields-filled')?.choicesOf('columns')).toEqual([]);
  });
});
