import { encode } from 'uqr';

/** Modules of white around the code: four, as ISO/IEC 18004 §9.1 asks for. */
const QUIET = 4;

/** A text as a QR code: an SVG of one path, one unit a module, made when the page is. `label` is what a listener hears. */
export function qrCode(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${end - x}v1h${x - end}z`];
    }),
  );
  const name = label.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${name}"><path d="${runs.join('')}"/></svg>`;
}
