import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { metaAt, typeAt } from '../../../../src/core/ingest/shape.ts';
import { readYaml } from '../../../../src/core/ingest/yaml.ts';
import { sentencesOf } from '../../../../src/core/problems/sentences.ts';
import { code, date, flag, list, record, text } from '../../../../src/core/schemas/column.ts';

const about = (zh: string) => ({ zh, en: zh });
const account = record({ id: text(about('编号')), openOn: date(about('启用日期')) }, about('账户'));
const schema = z.strictObject({
  name: text(about('名称')),
  foundedOn: date(about('成立日期')),
  kind: code({ first: ['甲', 'a'], second: ['乙', 'b'] }, about('类别')).optional(),
  shown: flag({ ...about('公开'), description: '写 true 或 false' }).optional(),
  phones: list(text(about('电话')), about('电话')).optional(),
  owner: record({ name: text(about('姓名')), since: date(about('起始')) }, about('负责人')).optional(),
  accounts: list(account, about('账户')).optional(),
  office: record(
    { kind: code({ hall: ['大厅', 'hall'], room: ['房间', 'room'] }, about('种类')) },
    about('办公处'),
  ).optional(),
});
const GOOD = 'name: "示例"\nfounded_on: 2026-03-02\n';

function read(yaml: string, before = 0) {
  const lines = [...Array.from({ length: before }, () => '---'), ...yaml.split('\n')];
  return readYaml({ file: 'x.yaml', text: yaml, lines, before }, schema);
}

/** Problems as `code line column: fix`. */
function told(yaml: string, before = 0): string[] {
  const result = read(yaml, before);
  if (!('problems' in result)) return [];
  return result.problems.map((problem) => {
    const place = [problem.code, problem.at.line, problem.at.column].filter((part) => part !== undefined);
    return `${place.join(' ')}: ${sentencesOf(problem).fix}`;
  });
}

describe('YAML', () => {
  test('is read with its names turned into properties; a day stays text, quoted or not', () => {
    const result = read(`${GOOD}accounts:\n  - id: a\n    open_on: "2026-03-03"\nshown: false\nphones: []\n`);
    expect('value' in result && result.value).toEqual({
      name: '示例',
      foundedOn: '2026-03-02',
      accounts: [{ id: 'a', openOn: '2026-03-03' }],
      shown: false,
      phones: [],
    });
  });

  test('knows the line of each field, and of the nearest parent where one is absent', () => {
    const result = read(`${GOOD}accounts:\n  - id: a\n    open_on: 2026-03-03\n`, 1);
    if (!('source' in result)) throw new Error('not read');
    const { lineOf } = result.source;
    expect(lineOf(['name'])).toBe(2);
    expect(lineOf(['accounts', 0, 'openOn'])).toBe(6);
    expect(lineOf(['accounts', 0])).toBe(5);
    expect(lineOf(['accounts', 7, 'id'])).toBe(4);
    expect(lineOf(['missing'])).toBe(2);
    expect(lineOf([])).toBe(2);
  });

  test('does not turn a day that does not exist into the next one', () => {
    expect(told('name: a\nfounded_on: 2024-02-31\n')).toEqual([
      'date-format 2 founded_on: 在第 2 行（founded_on）核对原件后重写日期。',
    ]);
  });

  test('takes a field without content as absent', () => {
    expect(told('name:\nfounded_on: 2026-03-02\nshown:\n')).toEqual([
      'field-missing name: 加一行 name: "…"，写上名称。',
    ]);
  });

  test('tells every faulty field at once', () => {
    expect(told('founded_on: 2026/3/2\nkind: third\nphones: 0000\nowner: 张\nshown: "yes"\n')).toEqual([
      'field-missing name: 加一行 name: "…"，写上名称。',
      'date-format 1 founded_on: 在第 1 行（founded_on）写 2026-03-02。',
      'code-unknown 2 kind: 在第 2 行（kind）从上面选一个。',
      'field-form 5 shown: 写 true 或 false。',
      'field-form 3 phones: 下一行起每行一个，缩进两格，用“- ”开头。',
      'field-form 4 owner: 只留 owner: ，下一行起每行一项，缩进两格。',
    ]);
  });

  test('shows the line where a record begins when one of its fields is missing', () => {
    expect(told(`${GOOD}owner:\n  name: a\naccounts:\n  - id: a\n`)).toEqual([
      'field-missing 3 owner.since: 加一行 since: "2026-03-02"，写上起始。',
      'field-missing 6 accounts.0.open_on: 加一行 open_on: "2026-03-02"，写上启用日期。',
    ]);
  });

  test('names the codes of a field that is missing', () => {
    const result = read(`${GOOD}office: {}\n`);
    expect(
      'problems' in result && result.problems.map(({ code, values }) => [code, values['codes']]),
    ).toEqual([['field-missing', 'hall 大厅、room 房间']]);
  });

  test('does not take a list, a record or a number for words', () => {
    expect(told('name: [a]\nfounded_on: 20260302\n')).toEqual([
      'field-form 1 name: 写成一行文字，用双引号包住。',
      'field-form 2 founded_on: 给内容加上双引号：founded_on: "20260302"。',
    ]);
    expect(told(`${GOOD}phones:\n  - a: b\n  -\n`)).toEqual([
      'field-form 4 phones.0: 写成一行文字，用双引号包住。',
      'field-form 5 phones.1: 写成一行文字，用双引号包住。',
    ]);
  });

  test('gives the list that a single value was meant to be, where quotes can hold it', () => {
    expect(told(`${GOOD}phones: "0000-1"\n`)).toEqual(['field-form 3 phones: 写成 phones: ["0000-1"]。']);
    expect(told(`${GOOD}phones: 'a "b"'\n`)).toEqual([
      'field-form 3 phones: 下一行起每行一个，缩进两格，用“- ”开头。',
    ]);
    expect(told(`${GOOD}accounts: a\n`)).toEqual([
      'field-form 3 accounts: 下一行起每行一个，缩进两格，用“- ”开头。',
    ]);
  });

  test('refuses a field that nobody reads, with what was probably meant', () => {
    expect(told(`${GOOD}colour: red\n`)).toEqual(['field-unknown 3 colour: 删除这一项。']);
    expect(told('nam: a\nfounded_on: 2026-03-02\n')).toEqual([
      'field-unknown 1 nam: 把它改成 name，或者删除这一项。',
    ]);
    expect(told(`${GOOD}owner:\n  nme: a\n  since: 2026-01-01\n`)).toEqual([
      'field-unknown 4 owner.nme: 把它改成 name，或者删除这一项。',
    ]);
    expect(told(`${GOOD}accounts:\n  - id: a\n    open_o: 2026-01-01\n    open_on: 2026-01-01\n`)).toEqual([
      'field-unknown 5 accounts.0.open_o: 把它改成 open_on，或者删除这一项。',
    ]);
  });

  test('does not take a name in another style for the right one', () => {
    expect(told('name: a\nfoundedOn: 2026-03-02\n')).toEqual([
      'field-unknown 2 foundedOn: 把它改成 founded_on，或者删除这一项。',
    ]);
    expect(told('Name: a\nfounded_on: 2026-03-02\n')[0]).toContain('field-unknown 1');
  });
});

describe('YAML that cannot be read', () => {
  test.each([
    ['name: "a\nfounded_on: 2026-03-02\n', '少了冒号，或者这里到下面几行的引号不成对'],
    ['name: a: b\n', '内容里有冒号，或者缩进和上下行不一致'],
    ['owner:\n\tname: a\n', '缩进用了制表符'],
    ['name: @a\n', '内容以一个特殊符号开头'],
    ['name: **重要**\n', '内容以一个特殊符号开头'],
    ['name: &重要 通知\n', '内容以一个特殊符号开头'],
    ['name: !x 通知\n', '内容以一个特殊符号开头'],
    ['name: "a" b\n', '引号后面还有文字，或者上面几行的引号不成对'],
    ['只有文字\n', '少了冒号，或者冒号后面没有空格'],
    ['name: !重要 "a\nfounded_on: 2026-03-02\n', '少了冒号，或者这里到下面几行的引号不成对'],
    ['- a\n- b\n', '少了冒号，或者冒号后面没有空格'],
  ])('says once why: %j', (yaml, detail) => {
    const result = read(yaml);
    const details = 'problems' in result ? result.problems.map(({ values }) => values['detail']) : [];
    expect(details).toEqual([detail]);
  });

  test('names every field that stands twice', () => {
    expect(told(`${GOOD}name: b\nname: c\n`)).toEqual([
      'yaml-syntax 3: 改正第 3 行，多出来的一行删掉。',
      'yaml-syntax 4: 改正第 4 行，多出来的一行删掉。',
    ]);
  });

  test('gives the line in quotes where that mends it, and its place in the file', () => {
    expect(told('title: 公告: 关于\n', 1)).toEqual([
      'yaml-syntax 2: 改正第 2 行，写成 title: "公告: 关于"。',
    ]);
    expect(told('title: [a\n')).toEqual(['yaml-syntax 2: 改正第 2 行；拿不准时照着别的文件的同一行写。']);
  });
});

test('a path that leaves the schema is a mistake of the program', () => {
  expect(() => typeAt(schema, ['name', 'x'])).toThrow('no field at name.x');
  expect(metaAt(schema, ['accounts', 0, 'openOn']).title).toBe('启用日期');
});
