import { rowProblem } from '../../ingest/source.ts';
import { fieldProblem, type Path, type YamlSource } from '../../ingest/yaml-source.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseRowId } from '../../values/record-id.ts';
import { isNews, isSection } from '../article.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import { isKnownTarget, type Known, type KnownTarget, knownIds, unknownId } from '../known.ts';
import { registerCells } from '../register-cells.ts';

function inRegisters({ registers }: ChapterView, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const { register, id, source, column, texts } of registerCells(registers, ({ target }) =>
    isKnownTarget(target),
  )) {
    const { target } = column.meta;
    if (!isKnownTarget(target)) continue;
    for (const found of texts) {
      const values = unknownId(found, target, known, target === register ? id : undefined);
      if (values) problems.push(rowProblem(source, column.name, 'reference-unknown', values));
    }
  }
  return problems;
}

/** Whether the lists hold a row: its list is registered with so many rows. Of a list that is not registered nothing is said. */
function isRow({ counted, registers }: ChapterView, id: string, giftsOnly: boolean): boolean {
  const ref = parseRowId(id);
  if (!ref || (giftsOnly && ref.table !== 'donations')) return false;
  const batch = registers.batches.find(({ value }) => value.table === ref.table && value.id === ref.batch);
  return batch ? ref.n <= batch.value.rows : counted.has(`${ref.table}/${ref.batch}`);
}

/** Rows that registers name stand in the lists, and are gifts but where an incident speaks of them. */
const rowsInRegisters = (view: ChapterView): Problem[] =>
  [...registerCells(view.registers, ({ target }) => target === 'rows' && view.whole.has('batches'))].flatMap(
    ({ register, source, column, texts }) =>
      texts
        .filter((found) => !isRow(view, found, register !== 'incidents'))
        .map((found) => rowProblem(source, column.name, 'reference-unknown', { found, rows: 'yes' })),
  );

/** A field of a YAML text that names a record. */
interface Named {
  readonly source: YamlSource;
  readonly path: Path;
  readonly title: string;
  readonly target: KnownTarget;
  readonly found: string | undefined;
}

/** Lists of records in an article's front matter. */
const listedIn = {
  attachments: { target: 'documents', title: '附件' },
  projects: { target: 'projects', title: '项目' },
  campaigns: { target: 'campaigns', title: '募捐' },
} as const;

function namedInTexts({ organization, articles }: ChapterView): Named[] {
  const documents = { target: 'documents' } as const;
  const certificate: Named[] = organization
    ? [
        {
          ...documents,
          source: organization.source,
          path: ['certificate', 'documentId'],
          title: '证书文件',
          found: organization.value.certificate.documentId,
        },
      ]
    : [];
  const news = articles.filter(isNews).flatMap(({ front, source }): Named[] => [
    {
      ...documents,
      source,
      path: ['original', 'documentId'],
      title: '原文',
      found: front.original?.documentId,
    },
    ...(['attachments', 'projects', 'campaigns'] as const).flatMap((field) =>
      (front[field] ?? []).map((found, i) => ({
        source,
        path: [field, i],
        ...listedIn[field],
        found,
      })),
    ),
  ]);
  const sections = articles.filter(isSection).map(
    ({ front, source }): Named => ({
      source,
      path: ['contactId'],
      title: '联系方式',
      target: 'contacts',
      found: front.contactId,
    }),
  );
  return [...certificate, ...news, ...sections];
}

/** Whatever a register, the organization or an article names is known. */
export const registerReferenceRule: ChapterRule = {
  codes: ['reference-unknown'],
  check(view) {
    const known = knownIds(view);
    const inTexts = namedInTexts(view).flatMap(({ source, path, title, target, found }) => {
      const values = unknownId(found, target, known);
      return values ? [fieldProblem(source, path, 'reference-unknown', { title, ...values })] : [];
    });
    return [...inRegisters(view, known), ...rowsInRegisters(view), ...inTexts];
  },
};
