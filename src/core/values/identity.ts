/** The identities that the check proves: equations over the data that fail when one of their cells alone is changed. Names are permanent. */
export const identities = [
  'batch-total',
  'period-balance',
  'sum-of-rows',
  'restricted-covered',
  'raised-used',
  'goods-balance',
  'line-value',
  'foreign-exchange',
  'audit-agrees',
  'statement',
  'counts',
  'ratio',
  'same-figure',
  'file',
] as const;
export type Identity = (typeof identities)[number];
