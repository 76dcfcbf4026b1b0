import { expect, test } from 'vitest';
import { ownDonor } from '../../../../src/core/import/donor.ts';

test.each([
  ['示例商贸有限公司', 'organization', 'full', '示例商贸有限公司'],
  ['示例商贸有限公司（王示例代捐）', 'organization', 'full', '示例商贸有限公司'],
  ['示例（北京）科技有限公司', 'organization', 'full', '示例（北京）科技有限公司'],
  ['李学文', 'person', 'masked', '李**'],
  ['欧 阳示例', 'person', 'masked', '欧阳**'],
  ['王示例夫妇', 'person', 'masked', '王**'],
  ['陈示例（县人民医院）', 'person', 'masked', '陈**'],
  ['张*', 'person', 'masked', '张**'],
  ['*示例', 'anonymous', 'anonymous', '爱心人士'],
  ['爱心企业', 'anonymous', 'anonymous', '爱心企业'],
])('a list that says only “%s” is not believed more than it says', (display, type, consent, shown) => {
  expect(ownDonor({ display })).toEqual({ type, consent, display: shown });
});

test('a list that says how a donor wants to be shown is taken at its word', () => {
  expect(ownDonor({ display: '陈示例', type: 'person', consent: 'full' }).display).toBe('陈示例');
  expect(ownDonor({ display: '陈示例', type: 'person', consent: 'anonymous' }).display).toBe('爱心人士');
  expect(ownDonor({ display: '扫码捐款汇总', type: 'online-summary' })).toEqual({
    type: 'online-summary',
    consent: 'anonymous',
    display: '扫码捐款汇总',
  });
  expect(ownDonor({ display: '示例小店（东门店）', type: 'organization' }).display).toBe(
    '示例小店（东门店）',
  );
});

test('a name that cannot be masked stays, for the check to refuse', () => {
  expect(ownDonor({ display: '张示例、李示例二人' })).toEqual({
    type: 'person',
    consent: 'masked',
    display: '张示例、李示例二人',
  });
});
