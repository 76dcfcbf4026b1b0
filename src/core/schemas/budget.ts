import { z } from 'zod';
import { amount, code, count, id, text, year } from './column.ts';

export const budgetKinds = {
  budget: ['预算', 'budget'],
  final: ['决算', 'final accounts'],
} as const;

/** The three tables of a budget: where money comes from, what for (支出功能分类), and on what (部门预算支出经济分类). */
export const budgetSides = {
  income: ['收入', 'income'],
  expense: ['支出，按功能分类', 'expense by function'],
  basic: ['基本支出，按经济分类', 'basic expense by economic class'],
} as const;

export const budgetLevels = {
  total: ['合计', 'total'],
  class: ['类', 'class'],
  section: ['款', 'section'],
  item: ['项', 'item'],
} as const;

export const budgetParts = {
  basic: ['基本支出', 'basic'],
  project: ['项目支出', 'project'],
} as const;

/** `budget-lines.csv`: the fiscal budget and final accounts, to 项 by function and to 款 by economic class (预算法 14). No gift is in it. */
export const budgetLineSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['final-2025-2081601'] }),
  year: year({ zh: '年度', en: 'year', life: 'once' }),
  kind: code(budgetKinds, { zh: '预算或决算', en: 'kind', life: 'once' }),
  side: code(budgetSides, { zh: '表', en: 'side', life: 'once' }),
  level: code(budgetLevels, {
    zh: '级次',
    en: 'level',
    description: '每张表一行合计；收入的来源、没有编码的结转写 class',
    life: 'once',
  }),
  parentId: id({
    zh: '上级科目',
    en: 'parent',
    description: '同一年、同一张表里上一级的编号；合计不填',
    life: 'once',
    target: 'budget-lines',
  }).optional(),
  code: text({
    zh: '科目编码',
    en: 'code',
    description: '照《政府收支分类科目》抄写；来源和结转没有编码',
    life: 'once',
    numbering: true,
  }).optional(),
  title: text({ zh: '科目名称', en: 'title', life: 'once' }),
  part: code(budgetParts, {
    zh: '支出性质',
    en: 'part',
    description: '功能分类的最末一级写；基本支出的合计等于经济分类的合计',
    life: 'once',
  }).optional(),
  amount: amount({
    zh: '金额',
    en: 'amount',
    description: '下级加起来等于上级',
    life: 'once',
    proof: 'sum-of-rows',
  }),
  documentId: id({ zh: '文件', en: 'document', life: 'once', target: 'documents' }),
});

export type BudgetLine = z.output<typeof budgetLineSchema>;

export const publicExpenseItems = {
  total: ['合计', 'total'],
  abroad: ['因公出国（境）费', 'travel abroad'],
  'vehicle-purchase': ['公务用车购置费', 'vehicles bought'],
  'vehicle-running': ['公务用车运行维护费', 'running of vehicles'],
  reception: ['公务接待费', 'receptions'],
} as const;

/** `public-expenses.csv`: 三公经费, budget beside accounts, with how many trips, cars and receptions. */
export const publicExpenseSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['2025-reception'] }),
  year: year({ zh: '年度', en: 'year', life: 'once' }),
  item: code(publicExpenseItems, {
    zh: '项目',
    en: 'item',
    description: '每年五行，没有发生的写 0.00',
    life: 'once',
  }),
  budget: amount({ zh: '预算数', en: 'budget', life: 'once', proof: 'sum-of-rows' }),
  actual: amount({
    zh: '决算数',
    en: 'accounts',
    description: '决算公布以后填',
    life: 'grows',
    proof: 'sum-of-rows',
  }).optional(),
  count: count({
    zh: '团组、车辆或批次',
    en: 'groups, cars or receptions',
    description: '出国写团组数，购置写辆数，运行写保有量，接待写批次；决算公布以后填',
    life: 'grows',
    proof: 'stated',
  }).optional(),
  people: count({
    zh: '人次',
    en: 'people',
    description: '出国和接待写',
    unit: '人次',
    life: 'grows',
    proof: 'stated',
  }).optional(),
  note: text({ zh: '说明', en: 'note', description: '增减的原因', life: 'grows' }).optional(),
});

export type PublicExpense = z.output<typeof publicExpenseSchema>;
