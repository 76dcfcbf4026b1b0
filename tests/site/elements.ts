import { DomUtils, parseDocument } from 'htmlparser2';
import { readText } from './dist.ts';

type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.findAll>[number];

const documents = new Map<string, Document>();

function documentOf(path: string): Document {
  const known = documents.get(path);
  if (known) return known;
  const document = parseDocument(readText(path));
  documents.set(path, document);
  return document;
}

/** The elements of a page of which this holds. */
export const all = (test: (element: Element) => boolean, path: string): Element[] =>
  DomUtils.findAll(test, documentOf(path).children);

/** A row of a list that counts: a withdrawn one keeps its place only. */
export const isRow = ({ name, attribs }: Element): boolean =>
  name === 'tr' && /^r\d+$/.test(attribs['id'] ?? '') && attribs['class'] !== 'withdrawn';

/** Elements below one that carry an attribute, the nearest ones only. */
export function nearest(element: Element, attribute: string): Element[] {
  return element.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    return child.attribs[attribute] === undefined ? nearest(child, attribute) : [child];
  });
}

/** Whether a table or a term takes something away: its words begin with a minus. */
export const isMinus = (element: Element): boolean => /^\s*\u2212/.test(DomUtils.innerText(element));
