import { outcome } from '../outcome.ts';
import { predicate } from '../predicate.ts';

/** No indicator is proved by an article: a reference has no kind for one (民政部令第81号 2). */
export const neverNews = predicate({
  name: 'never-news',
  kind: 'completeness',
  params: {},
  assess: () => outcome([], [{ ref: { kind: 'place', place: 'transparency' } }]),
});
