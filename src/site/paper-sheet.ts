import { getDisclosures } from './disclosures.ts';
import { messages } from './messages.ts';

/** Text as a string of CSS. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * Style sheet for paper: A4, in the upper edge whose accounts these are and that they are invented, in the lower edge
 * which sheet of how many. A sheet that is parted from the others still says so.
 */
export async function getPaperSheet(): Promise<string> {
  const { site } = await getDisclosures();
  const { paper } = messages().frame;
  const name = quoted(site.demonstration ? paper.invented(site.name) : site.name);
  const edge = 'font:8pt sans-serif;color:#333';
  return [
    '@page{size:A4;margin:18mm 16mm 16mm;',
    `@top-left{content:${name};${edge}}`,
    `@bottom-right{content:counter(page)"/"counter(pages);${edge}}}`,
    '@page:first{margin-top:12mm;@top-left{content:none}}',
    '',
  ].join('');
}
