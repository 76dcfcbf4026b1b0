import type { Organization } from '../schemas/organization.ts';
import type { ChapterView } from './chapter-rule.ts';

/** Passages that look private and are published on purpose: the chapter's own mailbox and address, and what was reviewed. */
export const allowedTexts = (
  organization: Organization | undefined,
  registers: Pick<ChapterView['registers'], 'allowed-texts'>,
): readonly string[] => [
  ...(organization ? [organization.email, organization.address] : []),
  ...registers['allowed-texts'].map(({ value }) => value.value),
];
