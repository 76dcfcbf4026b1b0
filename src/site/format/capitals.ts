// 《正确填写票据和结算凭证的基本规定》 (银发〔1997〕393号, annex), one and two.
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
/** Of four digits; the last has no sign. */
const PLACES = '仟佰拾';

/**
 * 分 as an amount in capitals: `人民币叁拾万捌仟贰佰零肆元叁角陆分`. 整 stands after 元 only; a zero between two
 * digits is written once; a negative amount has 负 after 人民币. Throws when `fen` is not a safe integer.
 */
export function capitals(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Not a safe integer: ${fen}`);
  const size = Math.abs(fen);
  const cents = size % 100;
  const yuan = (size - cents) / 100;
  const sign = fen < 0 ? '负' : '';
  if (cents === 0) return `人民币${sign}${yuan > 0 ? wholeNumber(yuan) : '零'}元整`;
  const whole = yuan > 0 ? wholeNumber(yuan) + '元' : '';
  return '人民币' + sign + whole + (yuan > 0 && startsWithZero(yuan, cents) ? '零' : '') + fraction(cents);
}

/** 零 fills an empty place on either side of 元: ￥1,680.32 is 捌拾元零叁角贰分, ￥325.04 is 伍元零肆分. */
function startsWithZero(yuan: number, cents: number): boolean {
  return yuan % 10 === 0 || cents < 10;
}

function fraction(cents: number): string {
  const fen = cents % 10;
  const jiao = (cents - fen) / 10;
  return (jiao > 0 ? DIGITS.charAt(jiao) + '角' : '') + (fen > 0 ? DIGITS.charAt(fen) + '分' : '');
}

/** `value` > 0. Places are grouped by four: 元, 万, 亿, and 万 once more above 亿. */
function wholeNumber(value: number): string {
  if (value >= 1e8) return joined(value, 1e8, '亿');
  if (value >= 1e4) return joined(value, 1e4, '万');
  let text = '';
  String(value)
    .padStart(4, '0')
    .split('')
    .forEach((digit, place) => {
      if (digit !== '0') text += DIGITS.charAt(Number(digit)) + PLACES.charAt(place);
      else if (text !== '' && !text.endsWith('零')) text += '零';
    });
  return text.replace(/零$/, '');
}

function joined(value: number, unit: number, name: string): string {
  const rest = value % unit;
  const zero = rest > 0 && rest < unit / 10 ? '零' : '';
  return wholeNumber((value - rest) / unit) + name + zero + (rest > 0 ? wholeNumber(rest) : '');
}
