import type { Column } from '../ingest/shape.ts';
import { suggestDate } from '../values/calendar-date.ts';
import { suggestYuan } from '../values/money.ts';
import { suggestQuantity } from '../values/quantity.ts';

/** Id of a record by its title, for a column that names one; undefined when there is none. */
export type FindId = (target: string, title: string) => string | undefined;

/** What people write for a code, beside its title. */
const codeWords: Readonly<Record<string, string>> = {
  微信支付: 'wechat',
  银行: 'bank',
  转账: 'bank',
  银行汇款: 'bank',
  刷卡: 'pos',
  只: 'piece',
  公斤: 'kg',
  有: 'yes',
  无: 'no',
};

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '');

/** A foreign cell in the exact form of our column; undefined when it is not surely one. */
export function ownCell(
  text: string,
  { meta, optional }: Column,
  wan: boolean,
  findId: FindId,
): string | undefined {
  if (optional && /^[-—–/无]+$/.test(text)) return '';
  switch (meta.form) {
    case 'amount':
      return suggestYuan(wan && !/[万亿元]/.test(text) ? `${text}万` : text);
    case 'date':
      return suggestDate(text);
    case 'count':
      return /^0*(\d{1,12}?)(?:\.0+)?$/.exec(plain(text).replace(/[笔人]$/, ''))?.[1];
    case 'quantity':
      return suggestQuantity(text, /[^\d.\s]$/.exec(text)?.[0]);
    case 'tail':
      return /(\d{4})$/.exec(plain(text))?.[1];
    case 'code': {
      const { codes = {} } = meta;
      const word = plain(text);
      const said = codeWords[word] ?? word;
      return said in codes ? said : Object.keys(codes).find((code) => plain(codes[code]?.zh ?? '') === word);
    }
    case 'id':
      return meta.target === undefined ? text : findId(meta.target, text);
    default:
      return text;
  }
}
