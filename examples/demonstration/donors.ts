import type { Stream, Weighted } from './stream.ts';

export type DonorType = 'person' | 'organization' | 'anonymous' | 'online-summary';

export interface Donor {
  readonly donor_type: DonorType;
  readonly donor_display: string;
  readonly donor_consent: 'full' | 'masked' | 'anonymous';
}

const surnames: Weighted<string> = [
  ['王', 15],
  ['李', 15],
  ['张', 14],
  ['刘', 11],
  ['陈', 10],
  ['杨', 7],
  ['赵', 6],
  ['黄', 5],
  ['周', 5],
  ['吴', 5],
  ['徐', 4],
  ['孙', 4],
  ['马', 3],
  ['朱', 3],
  ['胡', 3],
  ['郭', 3],
  ['何', 3],
  ['高', 3],
  ['林', 3],
  ['罗', 2],
  ['郑', 2],
  ['梁', 2],
  ['谢', 2],
  ['宋', 2],
  ['唐', 2],
  ['许', 2],
  ['韩', 2],
  ['冯', 2],
  ['邓', 2],
  ['曹', 1],
  ['彭', 1],
  ['曾', 1],
  ['肖', 1],
  ['田', 1],
  ['董', 1],
  ['袁', 1],
  ['潘', 1],
  ['蔡', 1],
  ['蒋', 1],
  ['余', 1],
  ['欧阳', 1],
  ['上官', 1],
];

/** People who let their full name be printed. Nobody is called so. */
const namedPeople = ['张示范', '李演示', '王样例', '陈范例', '欧阳示例'];

const organizations = [
  '示范市第一中学教职工',
  '示范市供水有限公司',
  '示范建工集团有限公司',
  '示范市青年志愿者协会',
  '南渡区演示小学',
  '南渡区商会（示例）',
  '青禾县演示商会',
  '青禾县示范农机合作社',
  '石桥县示例石材有限公司',
  '石桥县演示中学',
  '云岭县示范茶业有限公司',
  '云岭县样例林场',
  '白鹭区演示社区居民委员会',
  '白鹭区示例纺织有限公司',
  '示范云科（示范市）信息技术有限公司',
  '示范市演示物流有限公司',
  '示范市样例食品有限公司',
  '示范市示例大药房连锁有限公司',
  '示范市演示公交集团有限公司',
  '示范市样例律师事务所',
  '示范市出租车行业协会（示例）',
  '示范市演示医院工会委员会',
  '示范职业技术学院演示校友会',
  '示范市样例书店',
  '示范市示例餐饮协会',
  '示范市演示种业有限公司',
];

const summaries: Weighted<string> = [
  ['网络平台汇总', 6],
  ['公众号小额捐款汇总', 3],
];

export function drawPerson(stream: Stream): Donor {
  if (stream.chance(4)) {
    return { donor_type: 'person', donor_display: stream.pick(namedPeople), donor_consent: 'full' };
  }
  const donor_display = `${stream.weighted(surnames)}**`;
  return { donor_type: 'person', donor_display, donor_consent: 'masked' };
}

export function drawOrganization(stream: Stream): Donor {
  return {
    donor_type: 'organization',
    donor_display: stream.pick(organizations),
    donor_consent: 'full',
  };
}

export function drawAnonymous(stream: Stream): Donor {
  const donor_display = stream.chance(70) ? '爱心人士' : '匿名';
  return { donor_type: 'anonymous', donor_display, donor_consent: 'anonymous' };
}

export function drawSummary(stream: Stream): Donor {
  return {
    donor_type: 'online-summary',
    donor_display: stream.weighted(summaries),
    donor_consent: 'anonymous',
  };
}
