import { type Line, writeTable } from './table.ts';

type Unit = readonly [
  id: string,
  title: string,
  area: string,
  duty: string | undefined,
  contact: string,
  count?: number,
];

const city = '示范市';

/** Departments; the count is the staff. */
const offices: readonly Unit[] = [
  ['general-office', '办公室', city, '会议、人事、档案、信息公开、依申请公开和监督来信的转办', 'office', 4],
  ['finance', '财务部', city, '收款、开票、付款、记账，每月公布捐款名单和支出名单', 'donation', 4],
  ['fundraising', '筹资部', city, '募捐方案、捐赠协议、网络平台、项目管理和捐款人反馈', 'donation', 3],
  ['relief', '救灾部', city, '应急救援、备灾仓库、困难家庭和大病患者的救助', 'aid', 5],
  ['life', '救护捐献部', city, '救护培训、除颤仪，无偿献血、造血干细胞、遗体和人体器官捐献', 'training', 5],
  ['publicity', '宣传部', city, '新闻、网站、志愿服务、青少年和人道传播', 'volunteer', 3],
];

/** Chapters of the counties and units below them; the count is the members. */
const branches: readonly Unit[] = [
  ['nandu', '南渡区红十字会', '南渡区', '本区的救助申请、名册核对、救护培训报名', 'nandu', 2864],
  ['bailu', '白鹭区红十字会', '白鹭区', '本区的救助申请、名册核对、救护培训报名', 'bailu', 2317],
  ['qinghe', '青禾县红十字会', '青禾县', '本县的救助申请、名册核对、救护培训报名', 'qinghe', 1946],
  ['shiqiao', '石桥县红十字会', '石桥县', '本县的救助申请、名册核对、救护培训报名', 'shiqiao', 1725],
  ['yunling', '云岭县红十字会', '云岭县', '本县的救助申请、名册核对、救护培训报名', 'yunling', 1288],
  ['nandu-riverside', '南渡区演示街道红十字会', '南渡区', '街道范围的入户了解和慰问', 'nandu', 214],
  ['bailu-community', '白鹭区演示社区红十字会', '白鹭区', '社区救护站和志愿服务的日常管理', 'bailu', 168],
  ['qinghe-town', '青禾县示例镇红十字会', '青禾县', '汛期转移的联络，补助名册的张贴', 'qinghe', 97],
  ['shiqiao-town', '石桥县演示镇红十字会', '石桥县', '汛期转移的联络，补助名册的张贴', 'shiqiao', 121],
  ['yunling-forest', '云岭县样例林场红十字会', '云岭县', '林区急救和防火巡查配合', 'yunling', 56],
  ['first-school', '示范市第一中学红十字会', city, '在校学生的救护课和青少年会员活动', 'volunteer', 640],
  ['college', '示范职业技术学院红十字会', city, '高校献血、采样宣传和志愿者组织', 'volunteer', 1180],
  ['hospital', '示范市演示医院红十字会', city, '救护师资、大病救助的病情核对', 'life', 402],
];

const teams: readonly Unit[] = [
  ['relief-team', '示范市红十字演示救援队', city, '水上搜救、安置点搭建、物资转运', 'duty', 36],
  ['nandu-team', '南渡区红十字水上救援队', '南渡区', '冲锋舟驾驶和河道巡查', 'duty', 18],
  ['shiqiao-team', '石桥县红十字山地救援队', '石桥县', '山区搜寻、道路受阻时的徒步转运', 'duty', 15],
  ['life-team', '示范市红十字救护保障队', city, '大型活动的现场急救保障', 'duty', 22],
];

/** First-aid stations; the count is the first-aiders on the rota. */
const stations: readonly Unit[] = [
  ['bus-station', '示范市客运站救护站', '南渡区', '配除颤仪，每天7:00–19:00有人值班', 'training', 8],
  ['stadium', '示范市体育场救护站', '白鹭区', '配除颤仪，开放时段有人值班', 'training', 6],
  ['yunling-pass', '云岭县山口救护站', '云岭县', '双休日和节假日有人值班，配担架和保温毯', 'yunling', 5],
];

/** Community sites; the count is the households of the community. */
const sites: readonly Unit[] = [
  ['bailu-home', '白鹭区演示社区博爱家园', '白鹭区', '活动室、急救角、老人日间照看', 'bailu', 1120],
  ['shiqiao-home', '石桥县演示村博爱家园', '石桥县', '活动室、避险点、修路修渠的互助基金', 'shiqiao', 286],
  ['qinghe-home', '青禾县示例村博爱家园', '青禾县', '活动室、避险点、防汛物资小库', 'qinghe', 342],
];

const columns = ['id', 'kind', 'title', 'area', 'function_text', 'contact_id', 'count'];

export function writeUnits(): string {
  return writeTable(columns, [
    ...describe('office', offices),
    ...describe('branch', branches),
    ...describe('team', teams),
    ...describe('station', stations),
    ...describe('site', sites),
  ]);
}

function describe(kind: string, units: readonly Unit[]): Line[] {
  return units.map(([id, title, area, duty, contact, count]) => ({
    id: `${kind}-${id}`,
    kind,
    title,
    area,
    function_text: duty,
    contact_id: contact,
    count,
  }));
}
