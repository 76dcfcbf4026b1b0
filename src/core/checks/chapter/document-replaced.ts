import { rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** A document takes the place of an older one. */
export const documentReplacedRule: ChapterRule = {
  codes: ['document-replaced'],
  check({ registers: { documents }, asOf }) {
    const published = new Map(documents.map(({ value }) => [value.id, value.publishedOn]));
    return documents.flatMap(({ value: { id, publishedOn, replacesId }, source }) => {
      const first = replacesId === undefined || replacesId === id ? undefined : published.get(replacesId);
      if (replacesId === undefined || first === undefined || first <= publishedOn || first > asOf) return [];
      const values = { document: id, found: publishedOn, replaced: replacesId, first };
      return [rowProblem(source, 'replaces_id', 'document-replaced', values)];
    });
  },
};
