import { Parser } from 'htmlparser2';

/** One address in a page. */
export interface Reference {
  readonly element: string;
  readonly attribute: string;
  readonly url: string;
  /** true: the browser fetches it by itself, or sends something to it. false: a reader may follow it. */
  readonly fetched: boolean;
}

/** What the gates need to know of an HTML page. */
export interface HtmlPage {
  /** Targets of `#…`: ids, and names of anchors. */
  readonly targets: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** Elements that carry `style=` or `on…=`, as `td style`. */
  readonly inlineAttributes: readonly string[];
  /** Contents of `<meta http-equiv="content-security-policy">`. */
  readonly policies: readonly string[];
  /** Texts of scripts that run and stand in the page itself. */
  readonly inlineScripts: readonly string[];
  /** Texts of `<style>` elements. */
  readonly inlineStyles: readonly string[];
  /** Contents of `<meta name>`, by name; the first of each. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Relations whose address is only followed, never fetched by the browser. */
const FOLLOWED = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
  'privacy-policy',
  'search',
  'terms-of-service',
]);

const FETCHED: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  button: ['formaction'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src', 'formaction'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Script types that a browser runs; everything else is data. */
const RUNS = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);

function ofLink(attributes: Record<string, string>): boolean {
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return relations.includes('stylesheet') || !relations.some((relation) => FOLLOWED.has(relation));
}

/** Addresses in a `srcset`: each candidate's first word. Candidates with commas inside are not used by this site. */
export function readSrcset(value: string): readonly string[] {
  return value
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

function ofMeta(attributes: Record<string, string>): string | undefined {
  const content = attributes['content'] ?? '';
  if ((attributes['http-equiv'] ?? '').toLowerCase() === 'refresh')
    return /url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1];
  const name = attributes['property'] ?? attributes['name'] ?? '';
  return /^(og|twitter):(url|image)$|^[Uu]rl$/.test(name) ? content : undefined;
}

function ofElement(element: string, attributes: Record<string, string>): Reference[] {
  const references: Reference[] = [];
  const add = (attribute: string, url: string | undefined, fetched: boolean) => {
    if (url !== undefined) references.push({ element, attribute, url: url.trim(), fetched });
  };
  if (element === 'a' || element === 'area') add('href', attributes['href'], false);
  if (element === 'link') add('href', attributes['href'], ofLink(attributes));
  if (element === 'meta') add('content', ofMeta(attributes), false);
  for (const attribute of FETCHED[element] ?? []) add(attribute, attributes[attribute], true);
  if (element === 'img' || element === 'source')
    for (const url of readSrcset(attributes['srcset'] ?? '')) add('srcset', url, true);
  return references;
}

/** Reads a page once for all gates. */
export function readHtmlPage(html: string): HtmlPage {
  const targets = new Set<string>();
  const references: Reference[] = [];
  const inlineAttributes: string[] = [];
  const policies: string[] = [];
  const inlineScripts: string[] = [];
  const inlineStyles: string[] = [];
  const tags = new Map<string, string>();
  let text: string | undefined;
  let into: string[] = [];
  const parser = new Parser({
    onopentag(element, attributes) {
      if (attributes['id']) targets.add(attributes['id']);
      if (element === 'a' && attributes['name']) targets.add(attributes['name']);
      references.push(...ofElement(element, attributes));
      for (const attribute of Object.keys(attributes))
        if (attribute === 'style' || attribute.startsWith('on'))
          inlineAttributes.push(`${element} ${attribute}`);
      if (element === 'meta' && (attributes['http-equiv'] ?? '').toLowerCase() === 'content-security-policy')
        policies.push(attributes['content'] ?? '');
      const tag = element === 'meta' ? attributes['name'] : undefined;
      if (tag !== undefined && !tags.has(tag)) tags.set(tag, attributes['content'] ?? '');
      if (element === 'style') [text, into] = ['', inlineStyles];
      if (
        element === 'script' &&
        attributes['src'] === undefined &&
        RUNS.has((attributes['type'] ?? '').toLowerCase())
      )
        [text, into] = ['', inlineScripts];
    },
    ontext(part) {
      if (text !== undefined) text += part;
    },
    onclosetag(element) {
      if (text === undefined || (element !== 'script' && element !== 'style')) return;
      into.push(text);
      text = undefined;
    },
  });
  parser.end(html);
  return { targets, references, inlineAttributes, policies, inlineScripts, inlineStyles, tags };
}
