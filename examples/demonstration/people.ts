import { type Line, writeTable } from './table.ts';

/** Name, post, employer; names that nobody bears. */
type Seat = readonly [name: string, post: string, employer: string, duty?: string];

const chapter = '示范市红十字会';

/** The leaders, with what each of them answers for. */
const leaders: readonly Seat[] = [
  ['周示例', '会长', chapter, '主持全面工作，终审对外发布的文章和名单'],
  ['许演示', '副会长', chapter, '分管财务、应急救护、三献和宣传'],
  ['冯范本', '副会长', chapter, '分管救灾、人道救助和备灾仓库'],
  ['吴样例', '秘书长', chapter, '负责办公室、筹资、志愿服务和信息公开'],
];

const staff: readonly Seat[] = [
  ['钱范例', '执行委员', `${chapter}财务部`, '财务部负责人'],
  ['何样例', '执行委员', `${chapter}宣传部`, '宣传部负责人'],
  ['郑样本', '执行委员', `${chapter}救灾部`, '救灾部负责人'],
  ['谢演例', '执行委员', `${chapter}救护捐献部`, '救护捐献部负责人'],
  ['蒋示样', '执行委员', `${chapter}筹资部`, '筹资部负责人'],
];

/** Council members from outside the chapter. */
const others: readonly Seat[] = [
  ['秦示例', '理事', '南渡区红十字会'],
  ['尤样例', '理事', '白鹭区红十字会'],
  ['施演示', '理事', '青禾县红十字会'],
  ['严范本', '理事', '石桥县红十字会'],
  ['华示例', '理事', '云岭县红十字会'],
  ['金样本', '理事', '示范市演示医院'],
  ['魏示样', '理事', '示范市演示中心血站'],
  ['陶范例', '理事', '示范职业技术学院'],
  ['姜演例', '理事', '示范市第一中学'],
  ['戚样例', '理事', '示范市演示公交集团有限公司'],
  ['邹示例', '理事', '示范市供水有限公司'],
  ['喻演示', '理事', '示范市样例食品有限公司'],
  ['柏范本', '理事', '示范市演示物流有限公司'],
  ['窦样例', '理事', '示范市青年志愿者协会'],
  ['章示样', '理事', '青禾县演示商会'],
  ['苏样本', '理事', '云岭县样例林场'],
  ['范演例', '理事', '示范市红十字演示救援队'],
  ['葛示例', '理事', '个人会员'],
];

const supervisors: readonly Seat[] = [
  ['沈范本', '监事长', '示范市演示审计学会', '主持监事会，主持每半年一次的抽查'],
  ['倪样例', '副监事长', '示范市样例律师事务所', '审阅合同、采购和制度'],
  ['汤示例', '监事', '示范市演示会计学会'],
  ['贺演示', '监事', '白鹭区演示社区居民委员会'],
  ['罗范例', '监事', '捐款人代表'],
];

const columns = [
  'id',
  'body',
  'name',
  'post',
  'duty_text',
  'employer',
  'session_no',
  'term_from_on',
  'term_to_on',
];

export const termFrom = '2023-12-20';
export const termTo = '2028-12-19';

const inCouncil = (seats: readonly Seat[]): Seat[] =>
  seats.map(([name, post, employer]) => [name, post === '执行委员' ? '理事' : post, employer]);

/** Everybody who sits in a body, once for each body. */
export function writePeople(): string {
  return writeTable(columns, [
    ...seat('leaders', leaders),
    ...seat('council', [...inCouncil([...leaders, ...staff]), ...others]),
    ...seat('executive', [...leaders, ...staff]),
    ...seat('supervisors', supervisors),
  ]);
}

function seat(body: string, seats: readonly Seat[]): Line[] {
  return seats.map(([name, post, employer, duty], index) => ({
    id: `${body}-${index + 1}`,
    body,
    name,
    post,
    duty_text: duty,
    employer,
    session_no: '第四届',
    term_from_on: termFrom,
    term_to_on: termTo,
  }));
}
