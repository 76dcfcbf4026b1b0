import { describe, expect, test } from 'vitest';
import { findPrivate, starPrivate } from '../../../../src/core/privacy/private-text.ts';

// Region 999999 and this serial do not exist: only the form and the check character are right.
const ID = '999999190001010007';

const kindsIn = (text: string, allowed: readonly string[] = []) =>
  findPrivate(text, allowed).map(({ kind }) => kind);

describe('something of a person', () => {
  test.each([
    ['写信到 zhang.san@example.com', 'email'],
    ['ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'email'],
    ['住在阳光小区3号楼2单元501室', 'address'],
    ['住12栋1203', 'address'],
    ['2单元501', 'address'],
    ['家在十二号楼', 'address'],
    ['1203室', 'address'],
    ['护照号码：E12345678', 'keyword'],
    ['护照 EA1234567', 'keyword'],
    ['车牌号：冀A12345', 'keyword'],
    ['坐标：114.51486, 38.04231', 'keyword'],
    ['经度 114.51486', 'keyword'],
    ['电话13800000000', 'mobile'],
    [`身份证${ID}`, 'id-number'],
  ])('is found in %j', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test.each([
    ['第3单元讲止血'],
    ['办公室和教室各一间'],
    ['2026年3月开了5次会，到会120人'],
    ['微博 @示例县红十字会'],
    ['护照和签证自己办'],
    ['车牌限行那几天'],
    ['坐标系用的是国家标准'],
    ['M0 0 114.51486 38.04231'],
    ['捐款2000元'],
  ])('is not seen in %j', (text) => {
    expect(findPrivate(text)).toEqual([]);
  });

  test('is let pass where that very passage was reviewed, and nowhere else', () => {
    const allowed = ['市民中心3号楼501室', 'office@example.org'];
    expect(kindsIn('报名到市民中心3号楼501室，或写信到 office@example.org', allowed)).toEqual([]);
    expect(kindsIn('他住阳光小区3号楼501室', allowed)).toEqual(['address']);
    expect(kindsIn('13800000000', ['13800000000'])).toEqual(['mobile']);
  });

  test('is told in the order of the text, each with its place', () => {
    expect(findPrivate('a@example.com，13800000000，3号楼')).toEqual([
      { kind: 'email', index: 0, length: 13, shown: 'a@e**********' },
      { kind: 'mobile', index: 14, length: 11, shown: '138********' },
      { kind: 'address', index: 26, length: 3, shown: '3**' },
    ]);
  });

  test('is starred out, and the rest of the text stays', () => {
    expect(starPrivate('电话：138 0000 0000，谢谢。')).toBe('电话：138**********，谢谢。');
    expect(starPrivate(`甲${ID}乙13900000000`)).toBe('甲999***************乙139********');
    expect(starPrivate('住3号楼501室')).toBe('住3号*****');
    expect(starPrivate('没有号码')).toBe('没有号码');
  });
});
