import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@fontsource/noto-serif-sc';

/** Bytes of the bold Song face that the software brings along, one file for Chinese and one for Latin (WOFF). */
export function typeface(script: 'chinese-simplified' | 'latin'): Promise<Uint8Array> {
  const name = `${PACKAGE}/files/noto-serif-sc-${script}-700-normal.woff`;
  return readFile(fileURLToPath(import.meta.resolve(name)));
}
