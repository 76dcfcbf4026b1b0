import sharp from 'sharp';
import type { NavigationKey } from '../components/props/frame.ts';
import { home } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { CARD } from './format.ts';
import { getFrame } from './frame.ts';
import { absolute } from './links.ts';
import { messages } from './messages.ts';
import { getOutline, type Outline } from './outline.ts';

// The tokens of the light page; a card is seen beside other people's, and has no night.
const PAPER = '#fbf9f4';
const INK = '#1b1916';
const SOFT = '#4b463d';
const SEAL = '#b13622';
const LEFT = 84;
const RIGHT = CARD.width - LEFT;

/** The sections that have a card: the cells of the navigation. */
export async function cardSections(): Promise<NavigationKey[]> {
  return Object.keys((await getFrame()).navigation) as NavigationKey[]; // its own keys
}

/** Breaks a text into at most two lines; a mark of punctuation never begins one. */
function linesOf(text: string, size: number, outline: Outline): string[] {
  const lines = [''];
  for (const letter of text) {
    const last = lines.at(-1) ?? '';
    const full = outline.width(last + letter, size) > RIGHT - LEFT;
    if (full && !/[，。、；：]/u.test(letter)) lines.push(letter);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.slice(0, 2);
}

/** What a card says. */
interface Words {
  readonly head: string;
  readonly title: string;
  readonly line: string;
  readonly foot: string;
  readonly host: string;
}

async function wordsOf(section: NavigationKey): Promise<Words> {
  const { site } = await getDisclosures();
  const t = messages();
  const own = section === 'home' ? undefined : t.sections.places[section];
  return {
    head: own ? site.name : t.sections.card.home,
    title: own?.name ?? site.name,
    line: own?.about ?? site.motto,
    foot: site.demonstration ? t.sections.card.demonstration : site.motto,
    host: new URL(absolute(home)).host,
  };
}

/** The largest size at which a title fits on one line. */
const titleSize = (title: string, outline: Outline): number =>
  Math.min(116, Math.floor((116 * (RIGHT - LEFT)) / outline.width(title, 116)));

async function drawing(section: NavigationKey): Promise<string> {
  const { head, title, line, foot, host } = await wordsOf(section);
  const outline = await getOutline();
  const text = (words: string, x: number, y: number, size: number, fill: string): string =>
    `<path fill="${fill}" d="${outline.path(words, x, y, size)}"/>`;
  const seal = messages().frame.seal.join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<path fill="${PAPER}" d="M0 0h${CARD.width}v${CARD.height}H0z"/>`,
    `<path fill="${INK}" d="M${LEFT} 64h${RIGHT - LEFT}v9h-${RIGHT - LEFT}zM${LEFT} 82h${RIGHT - LEFT}v2h-${RIGHT - LEFT}z"/>`,
    `<path fill="${SEAL}" d="M${LEFT} 118h112v58h-112z"/>`,
    text(seal, LEFT + 12, 163, 44, PAPER),
    text(head, LEFT + 138, 163, 40, SOFT),
    text(title, LEFT - 4, 352, titleSize(title, outline), INK),
    ...linesOf(line, 40, outline).map((words, i) => text(words, LEFT, 440 + 58 * i, 40, SOFT)),
    `<path fill="${INK}" d="M${LEFT} 532h${RIGHT - LEFT}v2h-${RIGHT - LEFT}z"/>`,
    text(foot, LEFT, 580, 26, SOFT),
    text(host, RIGHT - outline.width(host, 26), 580, 26, SOFT),
    '</svg>',
  ].join('');
}

/** The card of a section as a PNG of few colours. */
export async function cardPicture(section: NavigationKey): Promise<Uint8Array> {
  return sharp(new TextEncoder().encode(await drawing(section)))
    .png({ palette: true, colours: 32, effort: 9 })
    .toBuffer();
}
