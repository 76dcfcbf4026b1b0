import { expect, test } from 'vitest';
import { allowedTexts } from '../../../../src/core/checks/allowed-texts.ts';
import { chapterOf } from '../balanced.ts';

const { organization } = await chapterOf();

const reviewed = {
  value: {
    id: 'hotline',
    value: 'help@county.example',
    kind: 'email',
    reasonText: '政务服务热线',
    owner: '示例县政务服务中心',
    decidedOn: '2026-01-05',
    decidedBy: '会长 周',
  },
  source: { file: 'data/allowed-texts.csv', header: [], columns: new Map(), line: 2, row: 2, cells: [] },
} as const;

test('the chapter’s own mailbox and address are let pass, and then what was reviewed', () => {
  expect(allowedTexts(organization, { 'allowed-texts': [reviewed] })).toEqual([
    organization.email,
    organization.address,
    'help@county.example',
  ]);
});

test('while the organization cannot be read, what was reviewed is let pass still', () => {
  expect(allowedTexts(undefined, { 'allowed-texts': [reviewed] })).toEqual(['help@county.example']);
});
