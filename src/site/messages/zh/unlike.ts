/** What is said where figures with unlike stamps stand beside each other. */
export const unlike = {
  note: (differences: string) => `这些数${differences}，不要直接相比、相加。`,
  scope: (scopes: string) => `口径不一样（${scopes}）`,
  asOf: (days: string) => `截至的日子不一样（${days}）`,
  unit: '单位不一样（写在每个数后面）',
  shorter: (periods: string) => `${periods}不满一年，不要和整年直接相比。`,
  joiner: '、',
  and: '，',
  range: (first: string, last: string, count: string) => `从 ${first} 到 ${last}，共 ${count} 个`,
  many: (count: string) => `共 ${count} 种，写在每个数后面`,
};
