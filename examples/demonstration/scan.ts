/**
 * Makes the chapter's scans: papers that are a picture of a page, without text, as a copier makes them.
 * `node examples/demonstration/scan.ts <browser>`, with the fonts of `print.ts`; a paper that is there stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const pages = join(import.meta.dirname, 'documents/scans');
const papers = join(import.meta.dirname, '../../public/documents');
const browser = process.argv[2] ?? 'chromium';

/** A4 in CSS pixels, in pixels of the scan, and in points of the paper. */
const css = '794,1123';
const scan = { width: 1240, height: 1754 };
const paper = '595.28 841.89';

for (const name of readdirSync(pages).filter((file) => file.endsWith('.html'))) {
  const target = join(papers, name.replace('.html', '.pdf'));
  if (existsSync(target)) continue;
  writeFileSync(target, onPaper(await photograph(join(pages, name))));
}

/** A page as a copier sees it: grey, a little crooked, a little soft. */
async function photograph(page: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const shot = join(folder, 'page.png');
  execFileSync(browser, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
    `--window-size=${css}`,
    `--screenshot=${shot}`,
    page,
  ]);
  const background = '#fff';
  const crooked = await sharp(shot).flatten({ background }).rotate(0.5, { background }).toBuffer();
  const picture = await sharp(crooked)
    .resize({ ...scan, fit: 'cover' })
    .greyscale()
    .blur(0.6)
    .linear(0.92, 12)
    .toColourspace('b-w')
    .jpeg({ quality: 34, mozjpeg: true })
    .toBuffer();
  rmSync(folder, { recursive: true });
  return picture;
}

/** The smallest PDF that shows one picture on one page. */
function onPaper(jpeg: Buffer): Buffer {
  const [right, top] = paper.split(' ');
  const drawing = `q ${right} 0 0 ${top} 0 0 cm /Scan Do Q`;
  const objects: readonly (readonly [dictionary: string, stream?: Buffer])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper}] /Contents 4 0 R /Resources << /XObject << /Scan 5 0 R >> >> >>`,
    ],
    [`<< /Length ${drawing.length} >>`, Buffer.from(drawing)],
    [
      `<< /Type /XObject /Subtype /Image /Width ${scan.width} /Height ${scan.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    ],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, [dictionary, stream]] of objects.entries()) {
    starts.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n${dictionary}\n`));
    if (stream) parts.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  }
  const table = length();
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`));
  parts.push(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
}
