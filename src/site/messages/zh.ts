import { accounts } from './zh/accounts.ts';
import { articles } from './zh/articles.ts';
import { chapters } from './zh/chapters.ts';
import { disclosures } from './zh/disclosures.ts';
import { frame } from './zh/frame.ts';
import { ledgers } from './zh/ledgers.ts';
import { pages } from './zh/pages.ts';
import { search } from './zh/search.ts';

/** The interface in Chinese. Numbers and dates arrive as text that `format.ts` has made. */
export const zh = { frame, accounts, disclosures, ledgers, articles, chapters, search, pages };
