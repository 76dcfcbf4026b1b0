import { type Article, type ArticleFolder, articleFolders } from '../checks/article.ts';
import { splitArticle } from '../ingest/front-matter.ts';
import { readYaml } from '../ingest/yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { formOf } from '../prose/markdown.ts';
import { picturesIn } from '../prose/picture-mark.ts';
import { textRuns } from '../prose/text-run.ts';
import { articleSchema, pageSchema, sectionSchema } from '../schemas/article.ts';
import { sectionCodes } from '../schemas/vocabulary.ts';

/** Folder and slug of an article's path; undefined for any other file. */
export function articlePlace(path: string): { folder: ArticleFolder; slug: string } | undefined {
  const found = /^content\/([^/]+)\/(.+)\.(mdx?)$/.exec(path);
  const folder = articleFolders.find((name) => name === found?.[1]);
  // MDX is for standing pages.
  if (found?.[3] === 'mdx' && folder !== 'pages') return undefined;
  return folder && found?.[2] ? { folder, slug: found[2] } : undefined;
}

export interface ArticleText {
  readonly path: string;
  readonly file: string;
  readonly folder: ArticleFolder;
  readonly slug: string;
  readonly text: string;
}

/** An article, or why its front matter cannot be read. */
export function readArticle({ path, file, folder, slug, text }: ArticleText): Article | readonly Problem[] {
  const parts = splitArticle(text);
  if (!parts) return [{ code: 'front-matter-missing', at: { file, line: 1 }, values: {} }];
  const lines = text.split(/\r?\n/);
  const yaml = { file, text: parts.front, lines, before: 1 };
  const written = {
    path,
    file,
    form: formOf(path),
    slug,
    lines,
    body: parts.body,
    before: parts.before,
    runs: textRuns(parts.body, parts.before, formOf(path)),
    pictures: picturesIn(parts.body, parts.before),
  };
  if (folder === 'pages') {
    const front = readYaml(yaml, pageSchema);
    return 'problems' in front
      ? front.problems
      : { ...written, folder, front: front.value, source: front.source };
  }
  if (folder === 'sections') {
    const code = sectionCodes.find((one) => one === slug);
    if (code === undefined) return []; // a file that nothing reads: the inventory tells it
    const front = readYaml(yaml, sectionSchema);
    return 'problems' in front
      ? front.problems
      : { ...written, folder, slug: code, front: front.value, source: front.source };
  }
  const front = readYaml(yaml, articleSchema);
  return 'problems' in front
    ? front.problems
    : { ...written, folder, front: front.value, source: front.source };
}
