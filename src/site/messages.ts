import { zh } from './messages/zh.ts';

/** Languages the interface can speak. A page without a language of its own speaks Chinese. */
export type Language = 'zh' | 'en';

/** Every word of the interface, by part of the site. What has a figure in it is a function of ready text. */
export type Messages = typeof zh;

const CATALOGUES: { readonly zh: Messages } & Partial<Record<Language, Messages>> = { zh };

/** The catalogue of a language as `Astro.currentLocale` names it; Chinese when there is none in that language yet. */
export function messages(language?: string): Messages {
  return (language === 'en' ? CATALOGUES.en : undefined) ?? CATALOGUES.zh;
}
