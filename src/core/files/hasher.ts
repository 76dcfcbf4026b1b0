import { createHash } from 'node:crypto';
import type { Hasher } from '../values/hasher.ts';

/** SHA-256 as the platform computes it. */
export function newHasher(): Hasher {
  const hash = createHash('sha256');
  return {
    update: (text) => {
      hash.update(text);
    },
    hex: () => hash.digest('hex'),
  };
}
