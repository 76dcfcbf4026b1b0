import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkPicture, isPicture } from '../../../src/integrations/picture-gate.ts';

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a6b80' } }).jpeg();

test('a picture with the place where it was taken is not published', async () => {
  const bytes = await plain()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 0/1 0/1' } })
    .toBuffer();
  expect(checkPicture('logo.jpg', bytes)).toEqual([
    {
      where: 'logo.jpg',
      what: '图片里带着拍摄信息（EXIF）、拍摄地点（GPS），发布出去谁都能读到。',
      fix: '从 public 文件夹里拿走，放进 content 的 pictures 文件夹：那里的图片由网站去掉这些再发布。',
    },
  ]);
});

test('a picture of pixels alone is published, and a broken one is not', async () => {
  const bytes = await plain().toBuffer();
  expect(checkPicture('a.jpg', bytes)).toEqual([]);
  expect(checkPicture('a.jpg', bytes.subarray(0, 200)).map(({ what }) => what)).toEqual([
    '这个文件不是完整的图片。',
  ]);
});

test('pictures are told by their ending', () => {
  expect(['a.jpg', 'b/c.JPEG', 'd.png', 'e.webp'].map(isPicture)).toEqual([true, true, true, true]);
  expect(['a.svg', 'jpg', 'a.jpg.html'].map(isPicture)).toEqual([false, false, false]);
});
