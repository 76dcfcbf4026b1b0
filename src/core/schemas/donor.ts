import { code, count, id, text } from './column.ts';
import { donorConsent, donorType } from './vocabulary.ts';

/** Who gave: the same in gifts of money and of goods. */
export const donorColumns = {
  donorType: code(donorType, { zh: '捐赠人类别', en: 'kind of donor' }),
  donorDisplay: text({
    zh: '捐赠人',
    en: 'donor',
    description: '隐去名字时写姓加两个星号',
    private: true,
    examples: ['王**'],
  }),
  donorConsent: code(donorConsent, { zh: '公布方式', en: 'consent' }),
};

/** Gifts in a row: an online summary holds many. */
export const giftsColumn = count({
  zh: '笔数',
  en: 'gifts',
  description: '网络汇总才会大于 1',
  unit: '笔',
  proof: 'batch-total',
});

/** What the donor wished it to be used for. */
export const wishColumns = {
  purposeText: text({
    zh: '捐赠意愿',
    en: 'purpose',
    description: '捐赠人的原话，不写个人信息',
    private: true,
  }).optional(),
  projectId: id({ zh: '项目', en: 'project', target: 'projects' }).optional(),
  campaignId: id({
    zh: '募捐活动',
    en: 'campaign',
    description: '募捐期间收到、为它捐的才填',
    target: 'campaigns',
  }).optional(),
};
