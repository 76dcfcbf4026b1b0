import { z } from 'zod';
import { outcome } from '../outcome.ts';
import { predicate } from '../predicate.ts';

/** What only the finished site can show. A gate that finds something leaves the site unpublished. */
export const gates = ['files', 'links', 'policy', 'privacy', 'tags'] as const;

/** A gate at the end of the build was passed. */
export const gatePassed = predicate({
  name: 'gate-passed',
  kind: 'reconciliation',
  params: { gate: z.enum(gates) },
  assess: () => outcome([], [{ ref: { kind: 'place', place: 'verify' } }]),
});
