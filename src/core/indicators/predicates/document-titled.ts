import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordEvidence, recordsOf } from '../view.ts';

/** Each of these words stands in the title of a paper of a class; `采购|招标` asks for one of the two, and is called by the first. */
export const documentTitled = predicate({
  name: 'document-titled',
  kind: 'presence',
  params: { class: parameter.class, words: parameter.words },
  assess({ class: wanted, words }, { view }) {
    const papers = recordsOf(view, 'documents', [{ column: 'class', is: [wanted] }]);
    const named = words.map((word) => ({
      word,
      paper: papers.find((one) => word.split('|').some((part) => (one.cell('title') ?? '').includes(part))),
    }));
    const unmet = named
      .filter(({ paper }) => !paper)
      .map(({ word }) => ({ what: word.split('|')[0] ?? word, why: 'unnamed' as const }));
    return outcome(
      unmet,
      named.flatMap(({ paper }) => (paper ? [recordEvidence(paper)] : [])),
    );
  },
});
