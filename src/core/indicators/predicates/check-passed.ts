import { z } from 'zod';
import { outcome } from '../outcome.ts';
import { predicate } from '../predicate.ts';

/** Problems that stop the site: while one of them stands, nothing is published. The code must be that of an error. */
export const checkPassed = predicate({
  name: 'check-passed',
  kind: 'reconciliation',
  params: { codes: z.array(z.string()).min(1) },
  assess: () => outcome([], []),
});
