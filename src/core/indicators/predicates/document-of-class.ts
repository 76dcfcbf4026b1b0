import { outcome } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordEvidence, recordsOf } from '../view.ts';

const SHOWN = 4;

/** Papers of a class that open: a file with at least one page. `words` narrows them by title; a later one takes the place of the one it replaces. */
export const documentOfClass = predicate({
  name: 'document-of-class',
  kind: 'presence',
  params: {
    class: parameter.class,
    words: parameter.words.optional(),
    least: parameter.least.optional(),
  },
  assess({ class: wanted, words = [], least = 1 }, { view }) {
    const all = recordsOf(view, 'documents', [{ column: 'class', is: [wanted] }]);
    const replaced = new Set(all.map((one) => one.cell('replaces_id')));
    const open = all.filter(
      (one) =>
        Number(one.cell('pages') ?? 0) >= 1 &&
        !replaced.has(one.id) &&
        words.every((word) => (one.cell('title') ?? '').includes(word)),
    );
    const newest = [...open].sort((a, b) =>
      (b.cell('published_on') ?? '').localeCompare(a.cell('published_on') ?? ''),
    );
    const found = open.length;
    const unmet =
      found === 0
        ? [{ what: wanted, why: 'absent' as const, values: { register: 'documents' } }]
        : [{ what: wanted, why: 'fewer' as const, values: { found, least, register: 'documents' } }];
    return outcome(found >= least ? [] : unmet, newest.slice(0, SHOWN).map(recordEvidence));
  },
});
