import { fieldProblem } from '../../ingest/yaml.ts';
import type { Problem } from '../../problems/problem.ts';
import { dayOf } from '../../values/moment.ts';
import { isNews, type NewsArticle } from '../article.ts';
import type { ChapterRule } from '../chapter-rule.ts';

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

function reviewFault({ front: { reviews, publishedAt } }: NewsArticle): string | undefined {
  if (reviews.map((review) => review.step).join() !== 'first,second,final')
    return '不是按初审、复审、终审各一次';
  const people = reviews.flatMap((review) => review.people);
  if (reviews.some((review) => review.people.length === 0)) return '有一步没有写人';
  if (new Set(people).size < people.length) return '同一个人出现在两步里';
  const days = [...reviews.map((review) => review.on), dayOf(publishedAt)];
  return days.some((day, i) => day < (days[i - 1] ?? '')) ? '日期倒退，或者晚于发布' : undefined;
}

/** Three reviews by different people, in order, before publication. */
export const reviewsRule: ChapterRule = {
  codes: ['article-reviews'],
  check: perArticle((article) => {
    const state = reviewFault(article);
    if (state === undefined) return undefined;
    return fieldProblem(article.source, ['reviews'], 'article-reviews', { state });
  }),
};

/** A change after publication says when and what; the first date stays. */
export const changeRule: ChapterRule = {
  codes: ['article-change'],
  check: perArticle(({ front: { publishedAt, updatedAt, changeNote }, source }) => {
    if ((updatedAt === undefined) !== (changeNote === undefined)) {
      const [state, action] = updatedAt
        ? ['写了修改时间，没有写修改说明。', '加一行 change_note，说明改了什么。']
        : ['写了修改说明，没有写修改时间。', '加一行 updated_at，写修改的日期和时间。'];
      const path = updatedAt ? ['updatedAt'] : ['changeNote'];
      return fieldProblem(source, path, 'article-change', { state, action });
    }
    if (updatedAt === undefined || updatedAt >= publishedAt) return undefined;
    const values = { state: '修改时间早于发布时间。', action: '核对两个时间，改正写错的一个。' };
    return fieldProblem(source, ['updatedAt'], 'article-change', values);
  }),
};

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
