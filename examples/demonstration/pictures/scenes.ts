import { openStream } from '../stream.ts';

const PAPER = '#efe8d8';
const INK = '#26303a';
const WATER = ['#b9c6c4', '#93aab0', '#6d8b98', '#4a6b80', '#2f4f68', '#1f3a52'];
const SPINES = ['#1f4466', '#6d93b3', '#9a6412', '#c9a45c', '#8a8272', '#d9d2c3', '#4b463d', '#7b8f7a'];

const svg = (width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>${parts.join('')}</svg>`;

/** A line of waves from the left edge to the right, as path data. */
function waves(width: number, top: number, high: number, long: number, shift: number): string {
  let data = `M${-long} ${top}`;
  for (let x = -long + shift; x < width + long; x += long)
    data += `C${x + long * 0.3} ${top - high} ${x + long * 0.7} ${top + high} ${x + long} ${top}`;
  return data;
}

/** High water at a gauge: bands of water, and a staff with its marks. */
export function waterLevel(width: number, height: number): string {
  const from = openStream('pictures', 'water');
  const bands = WATER.map((colour, i) => {
    const top = height * (0.43 + 0.1 * i);
    const line = waves(width, top, 14 + 5 * i, 260 + 46 * i, from.int(-120, 120));
    return `<path fill="${colour}" d="${line}V${height}H${-600}z"/>`;
  });
  const left = width * 0.63;
  const marks = Array.from({ length: 19 }, (_, i) => {
    const y = 90 + i * 42;
    const long = i % 5 === 0 ? 92 : 52;
    return `<path fill="${INK}" d="M${left + 14} ${y}h${long}v${i % 5 === 0 ? 13 : 9}h-${long}z"/>`;
  });
  const staff =
    `<path fill="#f7f2e6" stroke="${INK}" stroke-width="5" d="M${left} 40h132v${height}h-132z"/>` +
    marks.join('');
  const hills =
    `<path fill="#d8d3c0" d="M0 360C200 250 330 330 520 300S860 190 1080 280 1420 330 ${width} 250V600H0z"/>` +
    `<path fill="#c6c8b6" d="M0 400C240 340 420 400 640 372S1160 330 ${width} 384V640H0z"/>`;
  const sun = `<circle cx="${width * 0.24}" cy="196" r="74" fill="#d9b36a"/>`;
  const [, , ...front] = bands;
  return svg(width, height, [sun, hills, bands[0] ?? '', bands[1] ?? '', staff, ...front]);
}

/** Books on three boards, some of them leaning. */
export function bookShelves(width: number, height: number): string {
  const from = openStream('pictures', 'books');
  const parts: string[] = [];
  for (const floor of [330, 640, 950]) {
    for (let x = 70; x < width - 120; ) {
      const wide = from.int(22, 62);
      const high = from.int(150, 246);
      if (from.chance(9)) {
        x += wide + from.int(20, 90);
        continue;
      }
      const lean = from.chance(7) ? from.int(6, 12) : 0;
      const colour = from.pick(SPINES);
      const turn = lean > 0 ? ` transform="rotate(${lean} ${x + wide} ${floor})"` : '';
      const band = from.chance(55)
        ? `<path fill="${PAPER}" opacity=".7" d="M${x} ${floor - high + 34}h${wide}v8h-${wide}zM${x} ${floor - high + 50}h${wide}v4h-${wide}z"/>`
        : '';
      parts.push(
        `<g${turn}><path fill="${colour}" d="M${x} ${floor}v-${high}h${wide}v${high}z"/>${band}</g>`,
      );
      x += wide + 3 + (lean > 0 ? Math.round(high * 0.2) : 0);
    }
    parts.push(
      `<path fill="${INK}" d="M40 ${floor}h${width - 80}v14H40z"/>`,
      `<path fill="${INK}" opacity=".12" d="M40 ${floor + 14}h${width - 80}v18H40z"/>`,
    );
  }
  return svg(width, height, [`<path fill="#e2d8c2" d="M40 40h${width - 80}v${height - 40}H40z"/>`, ...parts]);
}
