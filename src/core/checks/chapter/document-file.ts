import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Document } from '../../schemas/document.ts';
import { ID_FORM } from '../../values/record-id.ts';
import type { ChapterRule, ListedFile } from '../chapter-rule.ts';

const FOLDER = 'public/documents/';
const fileOf = (id: string): string => `${FOLDER}${id}.pdf`;

/** What a document of our own lacks, or a source of somebody else has too much: column, state and action. `computed` is the file's hash. */
function faultsOf(document: Document, computed: string | undefined): [string, string, string][] {
  const faults: [string, string, string][] = [];
  if (document.class === 'source') {
    if (document.sha256 !== undefined)
      faults.push(['sha256', '是引用别人的文件，却写了文件指纹 SHA-256', '清空这一格，或者改正类别']);
    if (computed !== undefined)
      faults.push(['class', '是引用别人的文件，却放了 PDF', `改正类别，或者删除 ${fileOf(document.id)}`]);
    return faults;
  }
  if (document.issuedOn === undefined) faults.push(['issued_on', '没有写成文日期', '写文件上的日期']);
  if (document.sha256 === undefined && computed !== undefined)
    faults.push(['sha256', '没有写文件指纹 SHA-256', `写 ${computed}`]);
  if (document.pages === undefined) faults.push(['pages', '没有写页数', '写 PDF 的页数']);
  return faults;
}

function problemsOf({ value, source }: Sourced<Document>, hashes: ReadonlyMap<string, string>): Problem[] {
  const expected = fileOf(value.id);
  const computed = hashes.get(expected);
  const problems = faultsOf(value, computed).map(([column, state, action]) =>
    rowProblem(source, column, 'document-fields', { document: value.id, state, action }),
  );
  if (value.class !== 'source' && computed === undefined)
    problems.push(rowProblem(source, 'id', 'document-file-missing', { document: value.id, expected }));
  if (value.sha256 !== undefined && computed !== undefined && computed !== value.sha256)
    problems.push(
      rowProblem(source, 'sha256', 'document-hash', { expected, computed, stated: value.sha256 }),
    );
  return problems;
}

function unlisted({ path, shown }: ListedFile): Problem {
  const document = /^public\/documents\/(.+)\.pdf$/.exec(path)?.[1];
  const values = document !== undefined && ID_FORM.test(document) ? { document } : { other: 'yes' };
  return { code: 'document-file-unlisted', at: { file: shown }, values };
}

/** Every document of our own is a file with the registered SHA-256; every file is registered; a source of somebody else has none. */
export const documentFileRule: ChapterRule = {
  codes: ['document-file-missing', 'document-file-unlisted', 'document-hash', 'document-fields'],
  proves: ['file'],
  needs: ['documents'],
  check({ registers, files, hashes }) {
    const registered = new Set(registers.documents.map(({ value }) => fileOf(value.id)));
    return [
      ...registers.documents.flatMap((document) => problemsOf(document, hashes)),
      ...files.filter(({ path }) => path.startsWith(FOLDER) && !registered.has(path)).map(unlisted),
    ];
  },
};
