import { type Metadata, readRaster } from '../core/rasters/raster.ts';
import type { Finding } from './finding.ts';

const WORDS: Readonly<Record<Metadata, string>> = {
  gps: '拍摄地点（GPS）',
  exif: '拍摄信息（EXIF）',
  xmp: '修图记录（XMP）',
  iptc: '图片说明（IPTC）',
  text: '夹带的文字',
};

/** Whether a path is that of a picture of pixels. */
export const isPicture = (path: string): boolean => /\.(?:jpe?g|png|webp)$/i.test(path);

/** A published picture is its pixels and nothing else: a photograph's notes say where a person lives. */
export function checkPicture(path: string, bytes: Uint8Array): readonly Finding[] {
  const raster = readRaster(bytes);
  if (!raster)
    return [{ where: path, what: '这个文件不是完整的图片。', fix: '重新拷一份原图；打不开的图删掉。' }];
  if (raster.metadata.length === 0) return [];
  const found = raster.metadata.map((kind) => WORDS[kind]).join('、');
  return [
    {
      where: path,
      what: `图片里带着${found}，发布出去谁都能读到。`,
      fix: '从 public 文件夹里拿走，放进 content 的 pictures 文件夹：那里的图片由网站去掉这些再发布。',
    },
  ];
}
