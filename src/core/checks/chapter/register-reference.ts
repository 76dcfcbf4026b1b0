import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { fieldProblem } from '../../ingest/yaml-source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { isNews } from '../article.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** Ids of a register; undefined when it was not read whole. */
type Known = ReadonlySet<string> | undefined;

function unknown(found: string | undefined, register: string, known: Known): Values | undefined {
  if (found === undefined || !known || known.has(found)) return undefined;
  const suggestion = nearest(found, known);
  return { found, register, ...(suggestion === undefined ? { unknown: 'yes' } : { suggestion }) };
}

const FUNDS = ' data/funds.csv ';
const DOCUMENTS = ' data/documents.csv ';

function inRegisters({ registers }: ChapterView, funds: Known, documents: Known): Problem[] {
  const problems: Problem[] = [];
  const look = (
    record: Sourced<unknown>,
    column: string,
    found: string | undefined,
    to: typeof FUNDS | typeof DOCUMENTS,
  ) => {
    const values = unknown(found, to, to === FUNDS ? funds : documents);
    if (values) problems.push(rowProblem(record.source, column, 'reference-unknown', values));
  };
  for (const record of registers.funds)
    look(record, 'rule_document_id', record.value.ruleDocumentId, DOCUMENTS);
  for (const record of registers.balances) {
    look(record, 'fund_id', record.value.fundId, FUNDS);
    look(record, 'document_id', record.value.documentId, DOCUMENTS);
  }
  for (const record of registers.documents) {
    const others = documents && new Set([...documents].filter((id) => id !== record.value.id));
    const values = unknown(record.value.replacesId, DOCUMENTS, others);
    if (values) problems.push(rowProblem(record.source, 'replaces_id', 'reference-unknown', values));
  }
  for (const record of registers.figures) look(record, 'source_id', record.value.sourceId, DOCUMENTS);
  return problems;
}

function inTexts({ organization, articles }: ChapterView, documents: Known): Problem[] {
  const problems: Problem[] = [];
  if (organization) {
    const values = unknown(organization.value.certificate.documentId, DOCUMENTS, documents);
    const path = ['certificate', 'documentId'];
    if (values)
      problems.push(
        fieldProblem(organization.source, path, 'reference-unknown', { title: '证书文件', ...values }),
      );
  }
  for (const { front, source } of articles.filter(isNews)) {
    const original = unknown(front.original?.documentId, DOCUMENTS, documents);
    if (original)
      problems.push(
        fieldProblem(source, ['original', 'documentId'], 'reference-unknown', { title: '原文', ...original }),
      );
    for (const [i, id] of (front.attachments ?? []).entries()) {
      const values = unknown(id, DOCUMENTS, documents);
      if (values)
        problems.push(
          fieldProblem(source, ['attachments', i], 'reference-unknown', { title: '附件', ...values }),
        );
    }
  }
  return problems;
}

/** Whatever a register, the organization or an article names is known. */
export const registerReferenceRule: ChapterRule = {
  codes: ['reference-unknown'],
  check(view) {
    const { registers, whole } = view;
    const funds = whole.has('funds') ? new Set(registers.funds.map(({ value }) => value.id)) : undefined;
    const documents = whole.has('documents')
      ? new Set(registers.documents.map(({ value }) => value.id))
      : undefined;
    return [...inRegisters(view, funds, documents), ...inTexts(view, documents)];
  },
};
