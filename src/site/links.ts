import type { Address } from '../core/addresses/address.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address as a link of this site: with its base path. */
export const href = (address: Address): string => `${base}${address}`;

/** The absolute form of an address, for canonical links and feeds. */
export const absolute = (address: Address): string => new URL(href(address), import.meta.env.SITE).href;

/** Languages with an interface of their own; the first one has no prefix. A second one follows its catalogue. */
const languages: readonly (string | undefined)[] = [undefined];

/** Paths of a page in every language. */
export const inLanguages = <P extends Record<string, string | undefined>, D>(
  pages: readonly { params: P; props: D }[],
): { params: P & { lang: string | undefined }; props: D }[] =>
  languages.flatMap((lang) => pages.map(({ params, props }) => ({ params: { ...params, lang }, props })));

/** The one path of a page without parameters, in every language. */
export const languagePaths = (): { params: { lang: string | undefined } }[] =>
  languages.map((lang) => ({ params: { lang } }));
