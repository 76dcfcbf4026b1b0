import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { PdfContent } from '../chapter/source.ts';
import { plainHan } from '../values/han.ts';

/** Reads a PDF; undefined when it cannot be opened (ISO 32000). */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent | undefined> {
  try {
    // The library takes the buffer it is given for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { totalPages, text } = await extractText(pdf, { mergePages: false });
    const { info } = await getMeta(pdf);
    return {
      pages: totalPages,
      lines: text.flatMap((page) => page.split('\n').map(plainHan)).filter((line) => line.trim() !== ''),
      properties: Object.values(info).filter((value) => typeof value === 'string'),
    };
  } catch {
    return undefined;
  }
}
