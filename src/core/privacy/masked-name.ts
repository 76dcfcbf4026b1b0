/** Two-character family names that are common enough to meet in a donation list. */
const COMPOUND = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '尉迟',
  '皇甫',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '宇文',
  '长孙',
  '端木',
  '南宫',
];

/** The one form of a masked name: the family name and two stars, whatever the length of the name. */
export const isMaskedName = (text: string): boolean =>
  /^\p{Script=Han}\*\*$/u.test(text) ||
  (/^\p{Script=Han}{2}\*\*$/u.test(text) && COMPOUND.includes(text.slice(0, 2)));

/** The masked form of a Chinese name, or undefined when the text does not look like one. */
export function maskName(text: string): string | undefined {
  const name = text.replace(/[*＊×xX○某\s]/gu, '');
  if (!/^\p{Script=Han}{1,4}$/u.test(name)) return undefined;
  const compound = COMPOUND.find((family) => name.startsWith(family));
  return `${compound ?? name.slice(0, 1)}**`;
}

/** How a gift without a name is shown. A nickname cannot be told from a name, so only these are taken. */
export const isAnonymousName = (text: string): boolean =>
  /^(?:匿名|爱心(?:人士|市民|企业|网友|家庭|单位|团队))$/.test(text);
