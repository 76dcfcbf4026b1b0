/** What people put around the thing that they ask for. */
const AROUND =
  /^(?:请问|我想|我要|想要|想|怎么样|怎么|怎样|如何|哪里可以|哪里能|哪里|在哪里|在哪儿|在哪|能不能|可不可以|可以|什么是|谁是|有没有)+|(?:是谁|是什么|有哪些|是多少|多少钱|多少|怎么办|怎么走|怎么写|在哪里|在哪儿|在哪|吗|呢|啊|的)+$/g;

/** What people type, and the word that stands on the pages of such a site. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/银行(?:卡号|账号|帐号|账户|帐户)/, '账号'],
  [/帐/g, '账'],
  [/发票|收条/, '票据'],
  [/免税|抵税|税前扣除/, '所得税'],
  [/(?:工作|上班|营业|开门)时间/, '办公时间'],
  [/退款|退钱|退捐/, '退回'],
  [/(?:急救|救护)员?证书?/, '救护员证'],
  [/捐器官|器官移植/, '器官捐献'],
  [/骨髓/, '造血干细胞'],
  [/义工/, '志愿者'],
  [/负责人|领导人/, '会领导'],
];

/** A question without the words around it; the same text when nothing else is in it. */
export function withoutAsking(question: string): string {
  const plain = question
    .normalize('NFKC')
    .replace(/[?？!！。，,]+/g, ' ')
    .trim();
  return plain.replace(AROUND, '').trim() || plain;
}

/** The same question in the words of the site. */
export const inOwnWords = (question: string): string =>
  SAME.reduce((text, [typed, own]) => text.replace(typed, own), question);

/** Parts of a word, each at least two characters long. */
const LONGEST = 6;

/**
 * A word that stands nowhere, cut into as few parts as can be that do stand somewhere: `急救培训报名` → 急救培训, 报名. `has` says
 * whether a part does. Undefined when it cannot be cut.
 */
export async function cutApart(
  word: string,
  has: (part: string) => Promise<boolean>,
): Promise<readonly string[] | undefined> {
  const signs = [...word];
  const from = async (start: number): Promise<readonly string[] | undefined> => {
    if (start === signs.length) return [];
    const most = Math.min(LONGEST, signs.length - start);
    for (let length = most; length >= 2; length--) {
      const part = signs.slice(start, start + length).join('');
      if (part === word || !(await has(part))) continue;
      const rest = await from(start + length);
      if (rest) return [part, ...rest];
    }
    return undefined;
  };
  return await from(0);
}
