import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { PdfContent } from '../chapter/source.ts';
import { plainHan } from '../values/han.ts';

async function open(bytes: Uint8Array): Promise<PdfContent | undefined> {
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

// A build reads each PDF for the check, for its page and for the gate.
const opened = new Map<string, Promise<PdfContent | undefined>>();

/** Reads a PDF, once for the same bytes; undefined when it cannot be opened (ISO 32000). */
export function readPdf(bytes: Uint8Array): Promise<PdfContent | undefined> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const content = opened.get(key) ?? open(bytes);
  opened.set(key, content);
  return content;
}
