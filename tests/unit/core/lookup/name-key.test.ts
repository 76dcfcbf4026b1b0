import { describe, expect, test } from 'vitest';
import { isLikelyName } from '../../../../src/core/lookup/likely-name.ts';
import { keysOfName, nameKey } from '../../../../src/core/lookup/name-key.ts';

describe('the key of a name', () => {
  test.each([
    ['示范云科（示范市）信息技术有限公司', '示范云科(示范市)信息技术有限公司'],
    ['示范云科【示范市】信息技术有限公司', '示范云科 示范市 信息技术有限公司'],
    ['ＡＢＣ公司', 'abc公司'],
    ['王＊＊', '王**'],
    ['“一元”行动小组', '「一元」行动小组'],
    ['古丽·示例', '古丽示例'],
    ['陈国华', '陳國華'],
    ['南渡区商会', '南渡區商會'],
    ['示范云科信息技术有限公司', '示範雲科信息技術有限公司'],
  ])('is the same for %s and %s', (published, typed) => {
    expect(nameKey(typed)).toBe(nameKey(published));
  });

  test('keeps what tells two names apart', () => {
    expect(nameKey('第一中学')).not.toBe(nameKey('第二中学'));
    expect(nameKey('王**')).not.toBe(nameKey('王*'));
  });

  test('of brackets alone is the brackets: nothing stands under an empty key', () => {
    expect(nameKey('（）')).toBe('()');
  });
});

describe('the keys that are tried for a name', () => {
  test.each([
    ['王**', ['王**']],
    ['王某某', ['王**']],
    ['王*明', ['王**']],
    ['王ＸＸ', ['王**']],
    ['王', ['王**']],
    ['欧阳', ['欧阳', '欧阳**']],
    ['王小明', ['王小明', '王**']],
    ['欧阳示例', ['欧阳示例', '欧阳**']],
    ['示范云科', ['示范云科']],
    ['爱心人士', ['爱心人士']],
    ['匿名', ['匿名']],
    ['示范市供水有限公司', ['示范市供水有限公司']],
  ])('of %s are %j', (typed, keys) => {
    expect(keysOfName(typed)).toEqual(keys);
  });
});

describe('what may be a name', () => {
  test.each(['王**', '王小明', '李某', '张＊', '欧阳**', '刘演'])('%s may be', (text) => {
    expect(isLikelyName(text)).toBe(true);
  });
  test.each(['防汛', '章程', '透明度', '博爱助学', '2026 年决算', 'AED', ''])('%s is none', (text) => {
    expect(isLikelyName(text)).toBe(false);
  });
});
