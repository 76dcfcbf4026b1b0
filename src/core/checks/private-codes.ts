import { privateFinds } from '../privacy/private-text.ts';

/** The problem codes of everything of a person that is looked for, in rows as in registers and articles. */
export const privateCodes = privateFinds.map((kind) => `privacy-${kind}` as const);
