import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Document } from '../../schemas/document.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** What is wrong with the PDF itself. A missing file is a problem of its own. */
function problemsOf({ value, source }: Sourced<Document>, pdfs: ChapterView['pdfs']): Problem[] {
  const file = `public/documents/${value.id}.pdf`;
  if (!pdfs.has(file)) return [];
  const pdf = pdfs.get(file);
  const document = { document: value.id };
  if (!pdf) return [rowProblem(source, 'id', 'document-unreadable', { ...document, file })];
  const pages =
    value.pages === undefined || value.pages === pdf.pages
      ? []
      : [
          rowProblem(source, 'pages', 'document-pages', {
            ...document,
            stated: value.pages,
            computed: pdf.pages,
          }),
        ];
  const scan =
    pdf.lines.length > 0 || value.twin !== undefined
      ? []
      : [rowProblem(source, 'twin', 'document-scan', document)];
  return [...pages, ...scan];
}

/** A document's PDF opens and has the pages that are written; one without words has a page that says the same (F14, F16). */
export const documentPdfRule: ChapterRule = {
  codes: ['document-unreadable', 'document-pages', 'document-scan'],
  proves: ['file'],
  needs: ['documents'],
  check: ({ registers, pdfs }) => registers.documents.flatMap((document) => problemsOf(document, pdfs)),
};
