import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';

/** A standing page is there, and its text says what is asked for; `退款|退回` asks for one of the two. */
export const pageHas = predicate({
  name: 'page-has',
  kind: 'presence',
  params: { page: parameter.page, words: parameter.words.optional() },
  assess({ page, words = [] }, { view }) {
    const text = view.pages.find((one) => one.slug === page);
    if (!text) return outcome([{ what: page, why: 'absent' }], []);
    const unmet = words
      .filter((word) => !word.split('|').some((part) => text.body.includes(part)))
      .map((word) => ({ what: word.split('|').join('、'), why: 'unsaid' as const }));
    return outcome(unmet, [{ ref: { kind: 'page', slug: page }, title: text.front.title }]);
  },
});
