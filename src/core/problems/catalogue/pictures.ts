import { error, warning } from '../words.ts';

/** Photographs and other pictures in `content/pictures/`. */
export const pictures = {
  'picture-missing': error(
    '{?path:图片写成了“{found}”，不是文件名。}{?suggestion:pictures 文件夹里没有图片 {found}。}{?unknown:pictures 文件夹里没有图片 {found}。}',
    '图片放在 pictures 文件夹里，文章里只写文件名，不写网址和文件夹。',
    '{?suggestion:把文件名改成 {suggestion}。}{?path:把图片放进 pictures 文件夹，这里只写文件名。}{?unknown:把图片放进 pictures 文件夹，或者删掉这一处。}',
  ),
  'picture-words': error(
    '图片 {found} 没有写{lacks}。',
    '方括号里写图上有什么，读给看不见的人听；引号里写图下的说明和作者。',
    '改成 {written}，换上这张图自己的文字。',
  ),
  'picture-name': error(
    '图片的文件名“{found}”不能用作网址。',
    '文件名用小写英文字母、数字和短横线，例如 flood-2026-boat.jpg。',
    '把文件改名，再改正文章里写到它的地方。',
  ),
  'picture-unreadable': error(
    '{found} {?really:的内容是 {really}，和扩展名不一致。}{?broken:不是完整的图片。}',
    '扩展名是 .jpg、.png 或 .webp 的文件，内容就是这种格式的完整图片。',
    '{?really:用看图软件打开，另存为扩展名所说的格式。}{?broken:用看图软件打开试试；打不开就重新拷一份原图，手机的 HEIC 照片先另存为 JPG。}',
  ),
  'picture-size': error(
    '图片 {found} {state}。',
    '图片宽 640 像素以上，长边不超过 12000 像素，不超过 20 MB；网站自己会缩小，不用先缩。',
    '{action}。',
  ),
  'picture-unused': warning(
    '没有文章用到图片 {found}，它不会发布。',
    'pictures 文件夹里只放文章用到的图片。',
    '在文章里用上它，或者删掉这个文件。',
  ),
};
