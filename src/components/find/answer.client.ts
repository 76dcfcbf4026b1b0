import { batchAddress, rowAddress } from '../../core/addresses/address.ts';
import { writeAddress } from '../../core/lookup/address-bar.ts';
import { isGenericKey, isMaskedKey } from '../../core/lookup/name-key.ts';
import type { Asked, Question } from '../../core/lookup/question.ts';
import { day, month } from '../../site/format/dates.ts';
import { count, yuan } from '../../site/format/money.ts';
import { element, link, say } from './element.client.ts';
import { tries } from './misses.client.ts';
import { listName, rowsTable } from './rows.client.ts';
import type { Result } from './search.client.ts';
import { tallyBoxes } from './tally.client.ts';
import type { FindData } from './words.ts';

/** What is said and what is shown. */
export interface Shown {
  readonly status: string;
  readonly content: readonly HTMLElement[];
}

const blank: Asked = { table: 'donations', name: '', amount: '', day: '', tail: '' };

/** The question in words: 写着“王**”、金额 100.00 元. */
function subject({ table, fen, on, tail }: Question, name: string | undefined, { words }: FindData): string {
  const parts: string[] = [];
  if (name !== undefined)
    parts.push(say(table === 'donations' ? words.subjectName : words.subjectPayment, { name }));
  if (fen !== undefined) parts.push(say(words.subjectAmount, { amount: yuan(fen) }));
  if (on !== undefined) parts.push(on.length === 7 ? month(on) : day(on));
  if (tail !== undefined) parts.push(say(words.subjectTail, { tail }));
  return parts.join(words.join);
}

/** Nobody is told that a row is theirs: what the name stands for, and how to know one's own. */
function caution(
  { table, name, fen, on }: Question,
  key: string | undefined,
  { words }: FindData,
): string | undefined {
  if (table !== 'donations') return undefined;
  const exact = fen !== undefined && on?.length === 10;
  if (key === undefined) return exact ? words.dayAndAmount : undefined;
  if (isMaskedKey(key)) return say(words.namesake, { name: key, family: key.replace('**', '') });
  if (isGenericKey(key)) return say(exact ? words.genericExact : words.generic, { name: name ?? key });
  return words.namesakeFull;
}

/** Two or three characters may be a person's name, or a part of an organisation's. */
function asPart(name: string, { words }: FindData): HTMLElement {
  const address = writeAddress({ ...blank, name, part: true });
  return element('p', 'found-note', link(`#${address}`, say(words.asPart, { name })));
}

/** An answer for people. `asked` is what the form holds. */
export function shown(result: Result, question: Question, asked: Asked, data: FindData): Shown {
  const { words, base } = data;
  const { answer, name: key } = result;
  const masked = key !== undefined && isMaskedKey(key);
  const name = question.name === undefined ? undefined : masked ? key : question.name;
  const what = subject(question, name, data);
  const whatAll = what === '' ? words.subjectAll : what;
  const swapped = masked && question.name !== undefined && !question.name.includes('*');
  const note = caution(question, key, data);
  const before = swapped
    ? [element('p', 'found-note', say(words.masked, { name: question.name ?? '', masked: key }))]
    : [];
  const after = note === undefined ? [] : [element('p', 'found-note', note)];
  const last = swapped ? [asPart(question.name ?? '', data)] : [];
  const inAddress: Asked = { ...asked, ...(name === undefined ? {} : { name }) };
  switch (answer.kind) {
    case 'rows': {
      const status = say(words.rows, { what: whatAll, count: count(answer.rows.length) });
      return {
        status,
        content: [...before, ...after, ...rowsTable(answer.rows, question.table, data), ...last],
      };
    }
    case 'tally': {
      const missing =
        question.fen !== undefined && (answer.by === 'name' || answer.by === 'all')
          ? words.withoutAmount
          : question.name !== undefined && (answer.by === 'amount' || answer.by === 'all')
            ? words.withoutName
            : '';
      const paid = question.table === 'disbursements';
      const way =
        answer.of === 'month'
          ? paid
            ? words.byMonthPaid
            : words.byMonth
          : paid
            ? words.byDayPaid
            : words.byDay;
      const hint = element('p', 'found-note', `${way}${missing}`);
      const counted = { ...question, ...(missing === words.withoutAmount ? { fen: undefined } : {}) };
      const said = subject(counted, missing === words.withoutName ? undefined : name, data);
      const rows = answer.tallied.reduce((sum, one) => sum + one.rows, 0);
      return {
        status: say(words.rows, { what: said === '' ? words.subjectAll : said, count: count(rows) }),
        content: [...before, hint, ...tallyBoxes(answer.tallied, inAddress, data), ...after, ...last],
      };
    }
    case 'many': {
      const more =
        question.name === undefined || question.fen === undefined ? words.manyMore : words.manyTail;
      return {
        status: say(words.many, { what: whatAll, count: count(answer.rows) }),
        content: [...before, element('p', 'found-note', more), ...after],
      };
    }
    case 'names':
    case 'many-names': {
      if (answer.kind === 'many-names')
        return {
          status: say(words.manyNames, { name: question.name ?? '' }),
          content: [],
        };
      const names = answer.names.map(({ name: one, rows }) =>
        element(
          'li',
          '',
          link(`#${writeAddress({ ...blank, table: question.table, name: one })}`, one),
          say(words.listRows, { count: count(rows) }),
        ),
      );
      return {
        status: say(question.part === true ? words.parts : words.organizations, {
          name: question.name ?? '',
          count: count(names.length),
        }),
        content: [element('ul', 'plain', ...names)],
      };
    }
    case 'lists': {
      const lists = answer.lists.map(({ id, rows }) => {
        const way = link(base + batchAddress(question.table, id), listName(question.table, id, data));
        return element('li', '', way, say(words.listRows, { count: count(rows) }));
      });
      return {
        status: say(words.lists, { name: question.name ?? '' }),
        content: [element('ul', 'points', ...lists)],
      };
    }
    case 'row': {
      const way = link(base + (rowAddress(answer.id) ?? ''), words.openRow);
      return { status: say(words.row, { id: answer.id }), content: [element('p', '', way)] };
    }
    case 'none':
      return {
        status: say(words.none, { what: whatAll }),
        content: [tries(question, asked, data)],
      };
  }
}
