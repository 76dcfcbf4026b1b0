import { fieldProblem, type Path } from '../../ingest/yaml-source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { FrontMatter } from '../../schemas/article.ts';
import { dayOf } from '../../values/moment.ts';
import { isNews, isSection, type NewsArticle, type PageArticle } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const steps = ['first', 'second', 'final'] as const;
const titles = { first: '初审', second: '复审', final: '终审' } as const;

const perArticle =
  (check: (article: NewsArticle) => Problem | undefined): ChapterRule['check'] =>
  ({ articles }) =>
    articles.filter(isNews).flatMap((article) => check(article) ?? []);

/** A meeting report has a meeting card, and nothing else has one. */
export const meetingRule: ChapterRule = {
  codes: ['article-meeting'],
  check: perArticle(({ front, source }) => {
    if ((front.kind === 'meeting-report') === (front.meeting !== undefined)) return undefined;
    const [state, action] = front.meeting
      ? ['有会议卡，但文种不是会议报道。', '把 kind 改成 meeting-report，或者删掉 meeting。']
      : ['文种是会议报道，但没有会议卡。', '加上 meeting：会议名称、时间、形式、主持等。'];
    return fieldProblem(source, front.meeting ? ['meeting'] : ['kind'], 'article-meeting', { state, action });
  }),
};

/** What is wrong with the reviews of an article, and where. */
function reviewFault({ reviews, publishedAt }: FrontMatter): { path: Path; state: string } | undefined {
  const given = reviews.map((review) => review.step);
  const missing = steps.filter((step) => !given.includes(step));
  if (missing.length > 0)
    return { path: ['reviews'], state: `缺少${missing.map((step) => titles[step]).join('、')}` };
  if (given.join() !== steps.join()) return { path: ['reviews'], state: '不是按初审、复审、终审各一次' };
  const seen = new Map<string, string>();
  let last = '';
  for (const [i, { step, people, on }] of reviews.entries()) {
    const title = titles[step];
    if (people.length === 0) return { path: ['reviews', i, 'people'], state: `${title}没有写人` };
    const again = people.find((person) => seen.has(person));
    if (again !== undefined) {
      const state = `${again}做了${seen.get(again)}，又做${title}`;
      return { path: ['reviews', i, 'people'], state };
    }
    for (const person of people) seen.set(person, title);
    if (on < last) return { path: ['reviews', i, 'on'], state: `${title}的日期 ${on} 早于前一步的 ${last}` };
    last = on;
    const published = dayOf(publishedAt);
    if (on > published)
      return { path: ['reviews', i, 'on'], state: `${title}的日期 ${on} 晚于发布日期 ${published}` };
  }
  return undefined;
}

/** Three reviews by different people, in order, before publication. A draft may still wait for them. */
export const reviewsRule: ChapterRule = {
  codes: ['article-reviews'],
  check: perArticle(({ front, source }) => {
    const fault = front.draft === true ? undefined : reviewFault(front);
    return fault && fieldProblem(source, fault.path, 'article-reviews', { state: fault.state });
  }),
};

/** A change after publication says when and what; the first date stays. */
export const changeRule: ChapterRule = {
  codes: ['article-change'],
  check: ({ articles }) =>
    articles.flatMap((article) => (isSection(article) ? [] : (changeFault(article) ?? []))),
};

/** What is amiss with the time and the note of a change. */
function changeFault({ front, source }: NewsArticle | PageArticle): Problem | undefined {
  const { updatedAt, changeNote } = front;
  const publishedAt = 'publishedAt' in front ? front.publishedAt : '';
  if ((updatedAt === undefined) !== (changeNote === undefined)) {
    const [state, action] = updatedAt
      ? ['写了修改时间，没有写修改说明。', '加一行 change_note: "…"，说明改了什么。']
      : [
          '写了修改说明，没有写修改时间。',
          '加一行 updated_at: "…"，写修改的日期和时间，例如 "2026-02-10 09:30"。',
        ];
    const path = updatedAt ? ['updatedAt'] : ['changeNote'];
    return fieldProblem(source, path, 'article-change', { state, action });
  }
  if (updatedAt === undefined || updatedAt >= publishedAt) return undefined;
  const state = `修改时间 ${updatedAt} 早于发布时间 ${publishedAt}。`;
  const values = { state, action: '核对两个时间，改正写错的一个。' };
  return fieldProblem(source, ['updatedAt'], 'article-change', values);
}

/** An article of a later day waits for it. */
export const heldRule: ChapterRule = {
  codes: ['article-held'],
  check: ({ articles, asOf }) =>
    articles
      .filter(isNews)
      .filter(({ front }) => front.draft !== true && dayOf(front.publishedAt) > asOf)
      .map(({ front, source }) =>
        fieldProblem(source, ['publishedAt'], 'article-held', { found: front.publishedAt, asOf }),
      ),
};

/** A published article says something. */
export const bodyRule: ChapterRule = {
  codes: ['article-body-empty'],
  check: ({ articles }) =>
    articles
      .filter((article) => article.body.trim() === '' && !(isNews(article) && article.front.draft === true))
      .map(({ file }) => ({ code: 'article-body-empty', at: { file }, values: {} })),
};
