import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type { CitedFigure, Heading } from '../components/props/articles.ts';
import type { RecordTableProps } from '../components/props/records.ts';
import type { ShownPicture } from '../core/chapter/shown-pictures.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import { splitArticle } from '../core/ingest/front-matter.ts';
import { type BlockComponent, componentOf } from '../core/prose/component-mark.ts';
import { markOf } from '../core/prose/figure-mark.ts';
import { figureValue } from '../core/prose/figure-value.ts';
import { correctedLabel } from '../core/prose/label.ts';
import { createParser, formOf } from '../core/prose/markdown.ts';
import { pictureOf } from '../core/prose/picture-mark.ts';
import { scope } from '../core/schemas/vocabulary.ts';
import { parsePeriod } from '../core/values/period.ts';
import { folders } from './chapter-loader.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { figureSource } from './figure-source.ts';
import { months } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { getPictures, pictureMarkup } from './pictures.ts';
import { componentTable } from './views/components.ts';
import { type Covered, unlikeNote } from './views/unlike.ts';

/** A piece of a text: HTML, or a table that a component of an MDX page stands for. */
export type BodyPart =
  | { readonly html: string }
  | { readonly component: BlockComponent; readonly table: RecordTableProps };

/** An article's text as HTML, and the figures it cites in their order. */
export interface Body {
  readonly html: string;
  /** The same with its components, in order. */
  readonly parts: readonly BodyPart[];
  readonly figures: readonly CitedFigure[];
  /** In what their stamps differ. */
  readonly unlike: string | undefined;
  /** Headings of the second level. */
  readonly headings: readonly Heading[];
}

interface Env {
  readonly cited: Map<string, CitedFigure>;
  /** What each of them covers. */
  readonly covered: Covered[];
  /** How often each anchor has been wanted. */
  readonly anchors: Map<string, number>;
  readonly headings: Heading[];
  readonly disclosures: Disclosures;
  readonly pictures: ReadonlyMap<string, ShownPicture>;
}

/** Lower case, punctuation dropped, spaces as hyphens; Chinese stays. An id begins with a letter. */
function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\- ]/gu, '')
    .replace(/ /g, '-');
  return /^\p{L}/u.test(plain) ? plain : `section${plain && '-'}${plain}`;
}

/** A figure's period in words, where neither its source nor a day says it. */
function periodWords(text: string): string {
  const period = parsePeriod(text);
  return period?.kind === 'days' ? months(period.from, period.to) : messages().articles.figures.cumulative;
}

function citedFigure(
  id: string,
  label: string | undefined,
  { cited, covered, disclosures }: Env,
): CitedFigure {
  const known = cited.get(id);
  if (known) return known;
  const figure = disclosures.figures.find((one) => one.id === id);
  const value = figure && figureValue(figure, disclosures.ledger);
  if (!figure || !value) throw new Error(`no figure ${id}`); // the check has refused it before
  const source = figureSource(figure, disclosures);
  const made: CitedFigure = {
    number: cited.size + 1,
    anchor: `fig-${id}`,
    value: label ?? correctedLabel(value, undefined),
    metric: figure.metric,
    scope: scope[figure.scope][0],
    asOf: figure.asOfOn,
    period: figure.periodTitle ?? (figure.asOfOn === undefined ? periodWords(figure.period) : undefined),
    ...source,
  };
  cited.set(id, made);
  const { scope: of, asOf, period = messages().articles.figures.cumulative } = made;
  covered.push({ scope: of, asOf, period, unit: figure.unit });
  return made;
}

/** Whether a run of text is one picture and nothing else. */
const isAlone = (token: Token | undefined): boolean =>
  token?.type === 'inline' && token.children?.length === 1 && token.children[0]?.type === 'image';

/** A picture of the text; the check has seen that it is there. */
function pictureHtml(image: Token, { pictures }: Env): string {
  const { file, alt } = pictureOf(image);
  const picture = pictures.get(file);
  if (!picture) throw new Error(`no picture ${file}`);
  return pictureMarkup(file, picture, { alt });
}

/** The heads of the columns of the table that opens at `index`. */
const headsOf = (tokens: readonly Token[], index: number): string[] => {
  const heads = [];
  for (let i = index; tokens[i] && tokens[i]?.type !== 'thead_close'; i++)
    if (tokens[i]?.type === 'th_open') heads.push(tokens[i + 1]?.content ?? '');
  return heads.filter((head) => head !== '');
};

/**
 * Figures as links to their source, ids for headings, a box of its own for each table, so that a wide one does not
 * widen the page, and alignment as an attribute, because the policy refuses `style=`.
 */
function forPages(md: MarkdownIt): MarkdownIt {
  md.renderer.rules['fig'] = (tokens, index, _options, env: Env) => {
    const token = tokens[index];
    if (!token) return '';
    const { id, label } = markOf(token);
    const figure = citedFigure(id, label, env);
    const words = md.utils.escapeHtml(label ?? figure.value);
    return `<a class="cite" href="#${figure.anchor}">${words}<sup>${figure.number}</sup></a>`;
  };
  md.renderer.rules['image'] = (tokens, index, _options, env: Env) => {
    const token = tokens[index];
    return token ? pictureHtml(token, env) : '';
  };
  md.renderer.rules['figure'] = (tokens, index, _options, env: Env) => {
    const [image] = tokens[index]?.children ?? [];
    if (!image) return '';
    const caption = md.utils.escapeHtml(pictureOf(image).caption);
    return `<figure class="picture">${pictureHtml(image, env)}<figcaption class="caption">${caption}</figcaption></figure>\n`;
  };
  // A picture that stands alone is a figure with its caption, and no paragraph.
  md.core.ruler.push('figures', (state) => {
    state.tokens = state.tokens.flatMap((token, i, all) => {
      if (token.type === 'paragraph_open' && isAlone(all[i + 1])) return [];
      if (token.type === 'paragraph_close' && isAlone(all[i - 1])) return [];
      if (!isAlone(token)) return [token];
      const figure = new state.Token('figure', '', 0);
      figure.children = token.children;
      return [figure];
    });
  });
  md.renderer.rules['table_open'] = (tokens, index) => {
    const { joiner, table } = messages().articles;
    const label = md.utils.escapeHtml(table(headsOf(tokens, index).join(joiner)));
    return `<div class="scroll" role="group" tabindex="0" aria-label="${label}">\n<table>\n`;
  };
  md.renderer.rules['table_close'] = () => '</table>\n</div>\n';
  // An editor writes `/disclosures/…`; the site may lie in a folder of its host.
  md.core.ruler.push('links-with-base', (state) => {
    for (const { children } of state.tokens)
      for (const token of children ?? []) {
        const target = token.type === 'link_open' ? token.attrGet('href') : null;
        if (target?.startsWith('/') && !target.startsWith('//'))
          token.attrSet('href', href(target as `/${string}`)); // just tested
      }
  });
  md.core.ruler.push('headings-and-tables', (state) => {
    const env = state.env as Env; // `renderBody` hands it in
    for (const [i, token] of state.tokens.entries()) {
      const style = /^t[hd]_open$/.test(token.type) ? token.attrGet('style') : null;
      if (style) token.attrs = [['align', style.replace('text-align:', '')]];
      if (token.type !== 'heading_open') continue;
      const text = (state.tokens[i + 1]?.children ?? []).map((child) => child.content).join('');
      const base = slug(text);
      const seen = env.anchors.get(base) ?? 0;
      env.anchors.set(base, seen + 1);
      const id = seen === 0 ? base : `${base}-${seen}`;
      token.attrSet('id', id);
      if (token.tag === 'h2') env.headings.push({ id, text });
    }
  });
  return md;
}

const parsers = { md: forPages(createParser('md')), mdx: forPages(createParser('mdx')) } as const;

/** Renders what stands between components, and finds what each component shows. */
function partsOf(parser: MarkdownIt, tokens: readonly Token[], env: Env): BodyPart[] {
  const parts: BodyPart[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) parts.push({ html: parser.renderer.render(tokens.slice(from, to), parser.options, env) });
    from = to + 1;
  };
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'component') continue;
    text(i);
    const component = componentOf(token);
    parts.push({ component, table: componentTable[component](env.disclosures) });
  }
  text(tokens.length);
  return parts;
}

/** Renders the body of an article when its page is made: nothing of it is stored, so nothing of it goes stale. */
export async function renderBody(path: string): Promise<Body> {
  const decoded = decodeUtf8(await diskSource(folders).read(path));
  const texts = 'text' in decoded ? splitArticle(decoded.text) : undefined;
  if (!texts) throw new Error(`${path} cannot be read`);
  const env: Env = {
    cited: new Map(),
    covered: [],
    anchors: new Map(),
    headings: [],
    disclosures: await getDisclosures(),
    pictures: await getPictures(),
  };
  const parser = parsers[formOf(path)];
  const parts = partsOf(parser, parser.parse(texts.body, env), env);
  const html = parts.map((part) => ('html' in part ? part.html : '')).join('');
  return {
    html,
    parts,
    figures: [...env.cited.values()],
    unlike: unlikeNote(env.covered),
    headings: env.headings,
  };
}
