import { about } from './zh/about.ts';
import { accounts } from './zh/accounts.ts';
import { articles } from './zh/articles.ts';
import { audits } from './zh/audits.ts';
import { board } from './zh/board.ts';
import { campaigns } from './zh/campaigns.ts';
import { chapters } from './zh/chapters.ts';
import { charts } from './zh/charts.ts';
import { corrections } from './zh/corrections.ts';
import { disclosures } from './zh/disclosures.ts';
import { find } from './zh/find.ts';
import { frame } from './zh/frame.ts';
import { goods } from './zh/goods.ts';
import { ledgers } from './zh/ledgers.ts';
import { money } from './zh/money.ts';
import { moved } from './zh/moved.ts';
import { projects } from './zh/projects.ts';
import { quality } from './zh/quality.ts';
import { registers } from './zh/registers.ts';
import { search } from './zh/search.ts';
import { sections } from './zh/sections.ts';
import { services } from './zh/services.ts';
import { summaries } from './zh/summaries.ts';
import { unlike } from './zh/unlike.ts';
import { verify } from './zh/verify.ts';

/** The interface in Chinese. Numbers and dates arrive as text that `format.ts` has made. */
export const zh = {
  frame,
  accounts,
  disclosures,
  ledgers,
  articles,
  chapters,
  quality,
  search,
  moved,
  sections,
  services,
  summaries,
  projects,
  campaigns,
  corrections,
  audits,
  board,
  about,
  charts,
  goods,
  money,
  find,
  registers,
  unlike,
  verify,
};
