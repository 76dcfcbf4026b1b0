import { dayOf } from '../../values/moment.ts';
import { timed } from '../due-days.ts';
import { dueAfter } from '../limit.ts';
import { outcome } from '../outcome.ts';
import { parameter, span } from '../parameters.ts';
import { predicate, spanOf } from '../predicate.ts';

/** The newest article of these sections is no older than this. What proves it is the page that lists the newest one's section, never an article. */
export const articlesWithin = predicate({
  name: 'articles-within',
  kind: 'timeliness',
  timed: true,
  params: { sections: parameter.sections, ...span },
  assess({ sections, ...own }, around) {
    const { view } = around;
    const days = view.news
      .filter(({ front }) => sections.includes(front.section))
      .map(({ front }) => ({ section: front.section, on: dayOf(front.publishedAt) }))
      .sort((a, b) => a.on.localeCompare(b.on));
    const newest = days.at(-1);
    if (newest === undefined) return outcome([{ what: sections.join('、'), why: 'absent' }], []);
    const { section, on } = newest;
    const open = { dueOn: dueAfter(on, spanOf(own, around), view.calendar) };
    return timed([open], [{ ref: { kind: 'news', section }, on }], view.asOf);
  },
});
