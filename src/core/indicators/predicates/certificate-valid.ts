import { timed } from '../due-days.ts';
import { predicate } from '../predicate.ts';
import { recordEvidence, recordsOf } from '../view.ts';

/** The certificate for public fundraising is published and has not run out (慈善法 22, 25). */
export const certificateValid = predicate({
  name: 'certificate-valid',
  kind: 'timeliness',
  params: {},
  assess(_, { view }) {
    const { documentId, validToOn } = view.organization.certificate;
    const paper = recordsOf(view, 'documents').filter(({ id }) => id === documentId);
    const give = { ref: { kind: 'place', place: 'give' } } as const;
    return timed([{ dueOn: validToOn }], [...paper.map(recordEvidence), give], view.asOf);
  },
});
