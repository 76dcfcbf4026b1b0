import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { chapterLoader } from './site/chapter-loader.ts';
import type { Entries } from './site/collections.ts';

// Records have passed the core's schemas when they get here: the collection only names their type.
const collection = <N extends keyof Entries>(name: N) =>
  defineCollection({ loader: chapterLoader(name), schema: z.custom<Entries[N]>() });

/** All content of a chapter: its own settings, the registers, one entry per published list, and the articles. */
export const collections = {
  chapter: collection('chapter'),
  funds: collection('funds'),
  batches: collection('batches'),
  balances: collection('balances'),
  documents: collection('documents'),
  figures: collection('figures'),
  news: collection('news'),
  notices: collection('notices'),
  pages: collection('pages'),
  sections: collection('sections'),
  registers: collection('registers'),
  boards: collection('boards'),
  drawings: collection('drawings'),
  pictures: collection('pictures'),
};
