import { rowProblem } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const FOLDER = 'public/documents/';

/** Every document of our own is a file with the registered SHA-256; every file is registered; a source of somebody else has none. */
export const documentFileRule: ChapterRule = {
  codes: ['document-file-missing', 'document-file-unlisted', 'document-hash', 'document-fields'],
  needs: ['documents'],
  check({ registers, files, hashes }) {
    const problems: Problem[] = [];
    for (const { value, source } of registers.documents) {
      const expected = `${FOLDER}${value.id}.pdf`;
      const computed = hashes.get(expected);
      const own = value.class !== 'source';
      const empty = (['issuedOn', 'sha256', 'pages'] as const).find(
        (field) => own && value[field] === undefined,
      );
      if (empty || (!own && value.sha256 !== undefined)) {
        const column = empty ? { issuedOn: 'issued_on', sha256: 'sha256', pages: 'pages' }[empty] : 'sha256';
        const [state, action] = empty
          ? ['缺少成文日期、SHA-256 或页数', `补全${computed && empty === 'sha256' ? `：${computed}` : ''}`]
          : ['是引用的来源，却写了 SHA-256', '清空这一格，或者改正类别'];
        problems.push(rowProblem(source, column, 'document-fields', { document: value.id, state, action }));
      }
      if (own && computed === undefined)
        problems.push(rowProblem(source, 'id', 'document-file-missing', { document: value.id, expected }));
      else if (value.sha256 !== undefined && computed !== undefined && computed !== value.sha256)
        problems.push(
          rowProblem(source, 'sha256', 'document-hash', { expected, computed, stated: value.sha256 }),
        );
    }
    const registered = new Set(registers.documents.map(({ value }) => `${FOLDER}${value.id}.pdf`));
    for (const { path, shown } of files)
      if (path.startsWith(FOLDER) && !registered.has(path)) {
        const document = path.slice(FOLDER.length).replace(/\.[^.]*$/, '');
        problems.push({ code: 'document-file-unlisted', at: { file: shown }, values: { document } });
      }
    return problems;
  },
};
