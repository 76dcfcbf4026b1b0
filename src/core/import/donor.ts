import { isAnonymousName, maskName } from '../privacy/masked-name.ts';

/** What a list says of a donor; what it leaves open is absent. */
export interface ForeignDonor {
  readonly display: string;
  readonly type?: string | undefined;
  readonly consent?: string | undefined;
}

/** A donor in the words of our columns. */
export interface OwnDonor {
  readonly display: string;
  readonly type: string;
  readonly consent: string;
}

// Of two characters and more: one alone stands in many a name (李学文, 王会).
const ORGANIZATION =
  /公司|集团|工厂|学校|小学|中学|大学|学院|幼儿园|医院|卫生|银行|协会|商会|工会|学会|联合会|基金会|委员会|红十字会|合作社|中心|社区|街道|村委|党委|支部|党支|团委|妇联|超市|商店|药店|药房|酒店|饭店|门市|商行|工作室|事务所|研究所|管理处|管理局|办事处|政府|机关|法院|检察|分局|部队|教会|佛教|寺院|单位|员工|职工|师生|教职|全体|志愿|联盟|校友|同学|班级/;

/** Words in brackets at the end of a name: `（现金）`, but just as well who gave through whom. */
const withoutRemark = (name: string): string => name.replace(/[（(][^（()）]*[）)]?$/, '').trim() || name;

/** Nobody's name is published in full because of a guess: what is not surely an organization is a person, and masked. */
function typeOf(name: string): string {
  if (isAnonymousName(name) || /^[*＊×xX○某]/u.test(name) || /匿名|未留名|无名/.test(name))
    return 'anonymous';
  return ORGANIZATION.test(name) ? 'organization' : 'person';
}

const consentOf: Readonly<Record<string, string>> = { organization: 'full', person: 'masked' };

const maskOf = (display: string): string => {
  const name = display.replace(/\s/g, '');
  return maskName(name.replace(/(?:先生|女士|夫妇|一家|全家|老师)$/, '')) ?? name;
};

/** A donor as our list shows it. The name of a person stays as it is only where the list itself says that it may. */
export function ownDonor({ display: given, type: said, consent: wished }: ForeignDonor): OwnDonor {
  // What a list says of itself is taken at its word; in what is guessed, no remark is let through.
  const display = said === undefined || wished === 'masked' ? withoutRemark(given) : given;
  const type = said ?? typeOf(display);
  const consent = wished ?? consentOf[type] ?? 'anonymous';
  if (consent === 'masked') return { type, consent, display: maskOf(withoutRemark(display)) };
  const hidden = consent === 'anonymous' && type !== 'online-summary' && !isAnonymousName(display);
  return { type, consent, display: hidden ? '爱心人士' : display };
}
