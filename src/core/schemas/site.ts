import { z } from 'zod';
import { code, date, flag, list, text, url } from './column.ts';
import { scope } from './vocabulary.ts';

/** `site.yaml`: what the chapter decides about its website. */
export const siteSchema = z.strictObject({
  address: url({ zh: '网址', en: 'address', description: '网站的完整地址，可以带一个目录' }),
  name: text({ zh: '网站名称', en: 'name of the site' }),
  motto: text({ zh: '网站的一句话', en: 'motto' }),
  languages: list(
    code({ zh: ['中文', 'Chinese'], en: ['英文', 'English'] }, { zh: '语言', en: 'language' }),
    {
      zh: '语言',
      en: 'languages',
    },
  ),
  demonstration: flag({
    zh: '演示站',
    en: 'demonstration',
    description: '数据是虚构的写 true，每页和每个下载都会写明；真实的网站写 false',
  }),
  asOf: date({ zh: '数据日', en: 'as of', description: '演示站停在哪一天；真实的网站不填' }).optional(),
  scope: code(scope, { zh: '口径', en: 'scope' }),
});

export type Site = z.output<typeof siteSchema>;
