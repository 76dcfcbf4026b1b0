const DIGITS = '〇一二三四五六七八九';
/** Other signs for the same: those of cheques, and what people type for them. */
const LIKE: Readonly<Record<string, string>> = {
  零: '〇',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const plainSign = (sign: string): string => LIKE[sign] ?? sign;

/** Below ten thousand: 一千二百零五, 三百; a last digit without its unit is of the next lower one, as people say it (五百五). */
function readSmall(text: string): number | undefined {
  let [sum, digit, last] = [0, -1, 10];
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      if (sign !== '〇' && digit > 0) return undefined;
      digit = DIGITS.indexOf(sign);
      if (digit < 0) return undefined;
      if (digit === 0) last = 10;
    } else {
      if (digit < 1 && !(digit < 0 && unit === 10 && sum === 0)) return undefined;
      sum += unit * Math.max(1, digit);
      [digit, last] = [-1, unit];
    }
  }
  return sum + (Math.max(0, digit) * last) / 10;
}

/** A whole number in Chinese words (一千二百, 壹佰, 三万五千, 三万五, 二〇二六), or undefined. */
export function readHanNumber(text: string): number | undefined {
  const plain = [...text].map(plainSign).join('');
  if (!/^[〇一二三四五六七八九十百千万]+$/.test(plain)) return undefined;
  if (/^[〇一二三四五六七八九]{2,}$/.test(plain))
    return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  const [large = '', small, ...more] = plain.split('万');
  if (more.length > 0) return undefined;
  if (small === undefined) return readSmall(large);
  const [over, under] = [
    readSmall(large),
    readSmall(/^[一二三四五六七八九]$/.test(small) ? `${small}千` : small),
  ];
  return over === undefined || over === 0 || under === undefined ? undefined : over * 10_000 + under;
}
