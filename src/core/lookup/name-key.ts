import { isAnonymousName, isMaskedName, maskName } from '../privacy/masked-name.ts';
import { simplified } from '../values/simplified.ts';

/** Brackets, quotes, spaces and middle dots of every kind: people leave them out or write another kind. */
const LOOSE = /[\s()[\]{}<>〈〉《》【】〔〕「」『』“”‘’"'·・•]/g;

/** What all spellings of one published name have in common: NFKC, simplified, small letters, without brackets, quotes and spaces. */
export function nameKey(text: string): string {
  const folded = simplified(text.normalize('NFKC')).toLowerCase();
  return folded.replace(LOOSE, '') || folded;
}

/** A key that many people share by design: the masked form of a family name. */
export const isMaskedKey = isMaskedName;
/** A key that stands for nobody: 匿名, 爱心人士. */
export const isGenericKey = isAnonymousName;

/** How a person's whole name would be published; undefined for what is no such name. */
export function maskedForm(text: string): string | undefined {
  const key = nameKey(text);
  return isGenericKey(key) || isMaskedKey(key) ? undefined : maskName(key);
}

/** The keys under which a name may stand in the lists, in the order in which they are tried. */
export function keysOfName(text: string): readonly string[] {
  const key = nameKey(text);
  if (key === '' || isMaskedKey(key) || isGenericKey(key)) return key === '' ? [] : [key];
  const masked = maskName(key);
  if (masked === undefined) return [key];
  // 王某某, 王*明, 王: the writer knows that the name is not whole.
  const signs = [...key].length;
  if (signs === 1 || /[*×○某]|xx/.test(key)) return [masked];
  // Four characters are a name only under a family name of two; more often they are part of an organisation's name.
  return signs < 4 || masked.startsWith(key.slice(0, 2)) ? [key, masked] : [key];
}
