import { fieldProblem } from '../../ingest/yaml-source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import type { PictureMark } from '../../prose/picture-mark.ts';
import { ID_FORM } from '../../values/record-id.ts';
import { type Article, isNews } from '../article.ts';
import type { ChapterRule, ChapterView, PictureFile } from '../chapter-rule.ts';
import { isDrawing } from './cover.ts';
import { Places } from './place.ts';

/** Pixels. Less is blurred in the column of text; more no screen shows, and no camera that people carry makes. */
const NARROWEST = 640;
const LONGEST = 12_000;
/** Bytes. */
const HEAVIEST = 20_000_000;

const coverOf = (article: Article): string | undefined => {
  const file = isNews(article) ? article.front.cover?.file : undefined;
  return file !== undefined && !isDrawing(file) ? file : undefined;
};

/** Where the text says `](name`: the mark of a picture. */
const problemAt = (
  places: Places,
  mark: PictureMark,
  code: 'picture-missing' | 'picture-words',
  values: Values,
) => places.problem(mark.line, mark.file, code, values);

/** Why a name leads to no picture; undefined when it does. */
function missing(file: string, pictures: ChapterView['pictures']): Values | undefined {
  if (pictures.has(file)) return undefined;
  if (/[/:\\]/.test(file)) return { found: file, path: 'yes' };
  const suggestion = nearest(file, [...pictures.keys()]);
  return { found: file, ...(suggestion === undefined ? { unknown: 'yes' } : { suggestion }) };
}

/** Every picture that a text shows lies in the folder of pictures. */
export const pictureMissingRule: ChapterRule = {
  codes: ['picture-missing'],
  check: ({ articles, pictures }) =>
    articles.flatMap((article): Problem[] => {
      const places = new Places(article);
      const cover = coverOf(article);
      const lost = cover === undefined ? undefined : missing(cover, pictures);
      const inText = article.pictures.flatMap((mark) => {
        const values = missing(mark.file, pictures);
        return values ? [problemAt(places, mark, 'picture-missing', values)] : [];
      });
      return lost
        ? [fieldProblem(article.source, ['cover', 'file'], 'picture-missing', lost), ...inText]
        : inText;
    }),
};

/** Every picture in a text says what is seen, and has a caption that names who made it. */
export const pictureWordsRule: ChapterRule = {
  codes: ['picture-words'],
  check: ({ articles }) =>
    articles.flatMap((article) => {
      const places = new Places(article);
      return article.pictures.flatMap((mark) => {
        const { file, alt, caption } = mark;
        if (alt !== '' && caption !== '') return [];
        const lacks = [...(alt === '' ? ['替代文字'] : []), ...(caption === '' ? ['图下的说明'] : [])];
        const written = `![${alt || '图上有什么'}](${file} "${caption || '说明和作者'}")`;
        return [problemAt(places, mark, 'picture-words', { found: file, lacks: lacks.join('和'), written })];
      });
    }),
};

const perFile =
  (check: (name: string, picture: PictureFile) => Problem | undefined): ChapterRule['check'] =>
  ({ pictures }) =>
    [...pictures].flatMap(([name, picture]) => check(name, picture) ?? []);

/** Its name is part of its address. */
export const pictureNameRule: ChapterRule = {
  codes: ['picture-name'],
  check: perFile((name, { file }) => {
    const [, stem = '', ending = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
    if (ID_FORM.test(stem) && ending === ending.toLowerCase()) return undefined;
    return { code: 'picture-name', at: { file }, values: { found: name } };
  }),
};

/** What ends in .jpg, .png or .webp is a picture, whole, and of the kind that its ending says. */
export const pictureUnreadableRule: ChapterRule = {
  codes: ['picture-unreadable'],
  check: perFile((name, { file, raster }) => {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const said = ending === 'jpg' ? 'jpeg' : ending;
    if (raster?.kind === said) return undefined;
    const state = raster ? { really: raster.kind.toUpperCase() } : { broken: 'yes' };
    return { code: 'picture-unreadable', at: { file }, values: { found: name, ...state } };
  }),
};

/** Large enough to be seen, small enough to be kept. */
export const pictureSizeRule: ChapterRule = {
  codes: ['picture-size'],
  check: perFile((name, { file, raster, bytes }) => {
    if (!raster) return undefined;
    const { width, height } = raster;
    const size = `${width}×${height} 像素`;
    const values =
      width < NARROWEST
        ? { state: `只有 ${size}`, action: '换一张原图，不要用截图和聊天软件里缩小过的图' }
        : Math.max(width, height) > LONGEST
          ? { state: `有 ${size}`, action: `把长边缩到 ${LONGEST} 像素以内` }
          : bytes > HEAVIEST
            ? { state: `有 ${(bytes / 1e6).toFixed(1)} MB`, action: '另存为 JPG，质量选 90 左右' }
            : undefined;
    return values && { code: 'picture-size', at: { file }, values: { found: name, ...values } };
  }),
};

/** A picture that no text shows is not published: it may have been forgotten. */
export const pictureUnusedRule: ChapterRule = {
  codes: ['picture-unused'],
  check({ articles, pictures, files }) {
    // A text that could not be read may be the one that shows it.
    if (files.filter(({ path }) => /^content\/.+\.mdx?$/.test(path)).length > articles.length) return [];
    const used = new Set(
      articles.flatMap((article) => [coverOf(article), ...article.pictures.map(({ file }) => file)]),
    );
    return [...pictures].flatMap(([name, { file }]): Problem[] =>
      used.has(name) ? [] : [{ code: 'picture-unused', at: { file }, values: { found: name } }],
    );
  },
};
