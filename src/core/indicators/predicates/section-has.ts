import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';

/** A field of work has a page of its own, with a telephone, and its text says what is asked for; `申请|报名` asks for one of the two. */
export const sectionHas = predicate({
  name: 'section-has',
  kind: 'presence',
  params: { section: parameter.section, words: parameter.words.optional() },
  assess({ section, words = [] }, { view }) {
    const text = view.sections.find((one) => one.slug === section);
    if (!text) return outcome([{ what: section, why: 'absent' }], []);
    const unmet = words
      .filter((word) => !word.split('|').some((part) => text.body.includes(part)))
      .map((word) => ({ what: word.split('|').join('、'), why: 'unsaid' as const }));
    return outcome(unmet, [{ ref: { kind: 'section', code: section }, title: text.front.title }]);
  },
});
