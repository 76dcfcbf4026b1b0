import { describe, expect, test } from 'vitest';
import { ask, audit, charter, days, places, whys } from './ask.ts';
import { viewOf } from './view.ts';

describe('what is in time', () => {
  const meetings = ['2025-03-25', '2026-03-24'].map((heldOn) => ({
    id: heldOn,
    kind: 'supervisors',
    title: '监事会',
    heldOn,
  }));

  test('newest-within counts from one record to the next', () => {
    const parameters = { register: 'meetings', column: 'held_on' };
    const found = ask('newest-within', parameters, viewOf({ meetings }), { limit: { days: 400 } });
    expect(found.met).toBe(true);
    const exact = ask('newest-within', { ...parameters, days: 364 }, viewOf({ meetings }));
    expect(days(exact)).toEqual(['2026-03-24 2026-03-24', '2027-03-23']);
    const late = ask('newest-within', { ...parameters, days: 6 }, viewOf({ meetings }));
    expect(late.unmet).toEqual([{ what: '', why: 'late', values: { dueOn: '2026-03-30' } }]);
    const onTheDay = ask('newest-within', { ...parameters, days: 7 }, viewOf({ meetings }));
    expect(onTheDay.met).toBe(true);
  });

  test('newest-within shows the last of several lists that were published on one day', () => {
    const batches = ['2025-01', '2025-02'].map((id) => ({
      id,
      table: 'goods-received',
      publishedOn: '2026-03-18',
    }));
    const found = ask(
      'newest-within',
      { register: 'batches', column: 'published_on', days: 31 },
      viewOf({ batches }),
    );
    expect(places(found)).toEqual(['/disclosures/goods-received/2025-02/ 2026-03-18']);
  });

  test('newest-within reads the end of a period', () => {
    const statistics = [{ id: 's', metric: 'volunteers', period: '2024' }];
    const found = ask(
      'newest-within',
      { register: 'statistics', column: 'period', days: 400 },
      viewOf({ statistics }),
    );
    expect(days(found)).toEqual(['2026-02-04']);
  });

  test('each-within asks every record', () => {
    const contacts = [
      { id: 'a', number: '0000-000-0001', lastTestedOn: '2026-03-02' },
      { id: 'b', number: '0000-000-0002', lastTestedOn: '2025-12-01' },
    ];
    const found = ask(
      'each-within',
      { register: 'contacts', column: 'last_tested_on', days: 90 },
      viewOf({ contacts }),
    );
    expect(whys(found)).toEqual(['0000-000-0002 late']);
  });

  test('gap-within follows each thing from its beginning to its end', () => {
    const projects = [
      { id: 'a', title: '助学', startsOn: '2025-06-01' },
      { id: 'b', title: '慰问', startsOn: '2025-01-01', closedOn: '2025-12-31' },
      { id: 'c', title: '演练', startsOn: '2025-06-01', closedOn: '2025-11-30' },
      { id: 'd', title: '夏令营', startsOn: '2026-07-01' },
    ];
    const reported = (projectId: string, reportedOn: string) => ({ id: reportedOn, projectId, reportedOn });
    const progress = [
      reported('a', '2025-09-01'),
      reported('a', '2025-12-02'),
      reported('b', '2025-04-01'),
      reported('b', '2025-07-01'),
    ];
    const found = ask(
      'gap-within',
      {
        register: 'project-progress',
        column: 'reported_on',
        by: 'project_id',
        inRegister: 'projects',
        inFrom: 'starts_on',
        inUntil: 'closed_on',
        longerThanMonths: 6,
        months: 3,
      },
      viewOf({ projects, 'project-progress': progress }),
    );
    expect(days(found)).toEqual([
      '助学 2025-09-01 2025-09-01',
      '助学 2025-12-01 2025-12-02',
      '助学 2026-03-02',
      '慰问 2025-04-01 2025-04-01',
      '慰问 2025-07-01 2025-07-01',
      '慰问 2025-10-01 2025-12-31',
    ]);
    expect(whys(found)).toEqual(['助学 late']);
  });

  test('published-within counts working days from the event', () => {
    const procurements = [
      { id: 'a', title: '除颤仪', awardedOn: '2026-03-20', publishedOn: '2026-03-24' },
      { id: 'b', title: '棉被', awardedOn: '2026-03-26' },
    ];
    const found = ask(
      'published-within',
      { register: 'procurements', from: 'awarded_on', column: 'published_on' },
      viewOf({ procurements }),
      { limit: { workdays: 2 } },
    );
    expect(days(found)).toEqual(['除颤仪 2026-03-24 2026-03-24', '棉被 2026-03-30']);
    expect(whys(found)).toEqual(['棉被 late']);
  });

  test('answered-within takes the first answer after the end', () => {
    const campaigns = [
      { id: 'flood', title: '防汛救灾', endsOn: '2025-12-15' },
      { id: 'open', title: '冬季', endsOn: '2026-06-30' },
    ];
    const answers = ['2025-12-01', '2026-03-10', '2026-03-20'].map((comparedOn) => ({
      id: comparedOn,
      campaignId: 'flood',
      comparedOn,
    }));
    const parameters = {
      register: 'campaigns',
      from: 'ends_on',
      inRegister: 'platform-comparisons',
      inBy: 'campaign_id',
      inColumn: 'compared_on',
      months: 3,
    };
    const found = ask('answered-within', parameters, viewOf({ campaigns, 'platform-comparisons': answers }));
    expect(days(found)).toEqual(['防汛救灾 2026-03-15 2026-03-10']);
    expect(whys(ask('answered-within', parameters, viewOf({ campaigns })))).toEqual(['防汛救灾 late']);
  });

  test('answered-within without a column that names it takes the next record of all', () => {
    const campaigns = [
      { id: 'flood-2025', title: '2025年防汛', startsOn: '2025-07-28' },
      { id: 'flood-2026', title: '2026年防汛', startsOn: '2026-03-12' },
    ];
    const batches = ['2025-07-06', '2025-08-01', '2026-03-20'].map((publishedOn) => ({
      id: publishedOn,
      table: 'donations',
      title: '第1期',
      publishedOn,
    }));
    const found = ask(
      'answered-within',
      {
        register: 'campaigns',
        from: 'starts_on',
        inRegister: 'batches',
        inWhere: [{ column: 'table', is: ['donations'] }],
        inColumn: 'published_on',
      },
      viewOf({ campaigns, batches }),
      { limit: { days: 5 } },
    );
    expect(days(found)).toEqual(['2025年防汛 2025-08-02 2025-08-01', '2026年防汛 2026-03-17 2026-03-20']);
    expect(places(found)).toEqual([
      '/disclosures/donations/2025-08-01/ 2025-08-01',
      '/disclosures/donations/2026-03-20/ 2026-03-20',
    ]);
  });

  test('by-month-day asks for each year, and names the next one', () => {
    const parameters = {
      register: 'audits',
      column: 'published_on',
      from: 'to_on',
      since: '2024-01-01',
      monthDay: '05-31',
    };
    const found = ask('by-month-day', parameters, viewOf({ audits: [audit] }));
    expect(days(found)).toEqual(['2024 2025-05-31', '2025 2026-05-31 2026-03-03', '2026 2027-05-31']);
    expect(whys(found)).toEqual(['2024 late']);
  });

  test('by-own-day asks for the day that a record names', () => {
    const findings = [
      { id: 'a', findingText: '票据晚开', dueOn: '2026-01-31', rectifiedOn: '2026-02-10' },
      { id: 'b', findingText: '缺照片', dueOn: '2026-03-30' },
    ];
    const found = ask(
      'by-own-day',
      { register: 'findings', from: 'due_on', column: 'rectified_on' },
      viewOf({ findings }),
    );
    expect(days(found)).toEqual(['票据晚开 2026-01-31 2026-02-10', '缺照片 2026-03-30']);
    expect(whys(found)).toEqual(['缺照片 late']);
  });

  test('valid-until and certificate-valid run out after their last day', () => {
    const congress = { id: 'c', kind: 'congress', title: '大会', termToOn: '2026-03-31' };
    const parameters = { register: 'meetings', column: 'term_to_on' };
    expect(ask('valid-until', parameters, viewOf({ meetings: [congress] })).met).toBe(true);
    expect(
      whys(ask('valid-until', parameters, viewOf({ meetings: [congress] }, { asOf: '2026-04-01' }))),
    ).toEqual([' late']);
    expect(ask('valid-until', parameters, viewOf({})).dates).toEqual([]);
    const paper = { ...charter, id: 'certificate', class: 'certificate' };
    expect(places(ask('certificate-valid', {}, viewOf({ documents: [paper] })))).toEqual([
      '/documents/certificate/ 2024-01-02',
      '/give/',
    ]);
    expect(ask('certificate-valid', {}, viewOf({}, { asOf: '2027-01-01' })).met).toBe(false);
  });

  test('articles-within is proved by the list of articles, never by an article', () => {
    const view = viewOf({}, { news: [{ front: { section: 'notices', publishedAt: '2026-03-20 09:00' } }] });
    const found = ask('articles-within', { sections: ['notices'], days: 14 }, view);
    expect(places(found)).toEqual(['/notices/ 2026-03-20']);
    expect(days(found)).toEqual(['2026-04-03']);
    const rescue = viewOf({}, { news: [{ front: { section: 'rescue', publishedAt: '2026-03-20 09:00' } }] });
    expect(places(ask('articles-within', { sections: ['rescue', 'notices'], days: 14 }, rescue))).toEqual([
      '/news/section/rescue/ 2026-03-20',
    ]);
    expect(whys(ask('articles-within', { sections: ['rescue', 'aid'], days: 14 }, view))).toEqual([
      'rescue、aid absent',
    ]);
  });
});

describe('series-within', () => {
  const parameters = {
    register: 'batches',
    column: 'published_on',
    inRegister: 'campaigns',
    inFrom: 'emergency_from_on',
    inUntil: 'emergency_to_on',
    days: 5,
  };
  const batch = (publishedOn: string) => ({ id: publishedOn, table: 'donations', publishedOn });
  const flood = (more: Readonly<Record<string, unknown>>) => ({
    id: 'flood',
    title: '防汛',
    startsOn: '2026-03-01',
    ...more,
  });
  const found = (campaign: Readonly<Record<string, unknown>>, published: readonly string[]) =>
    ask('series-within', parameters, viewOf({ campaigns: [campaign], batches: published.map(batch) }));

  test('asks for a list every so many days while people are rescued, and for the first after that', () => {
    const rescue = flood({ emergencyFromOn: '2026-03-01', emergencyToOn: '2026-03-12' });
    const kept = found(rescue, ['2026-02-27', '2026-03-05', '2026-03-09', '2026-03-13', '2026-03-30']);
    expect(days(kept)).toEqual([
      '防汛 2026-03-06 2026-03-05',
      '防汛 2026-03-10 2026-03-09',
      '防汛 2026-03-14 2026-03-13',
    ]);
    expect(places(kept)).toEqual([
      '/disclosures/donations/2026-03-05/ 2026-03-05',
      '/disclosures/donations/2026-03-09/ 2026-03-09',
      '/disclosures/donations/2026-03-13/ 2026-03-13',
    ]);
    expect(days(found(rescue, ['2026-03-05', '2026-03-09']))).toEqual([
      '防汛 2026-03-06 2026-03-05',
      '防汛 2026-03-10 2026-03-09',
    ]);
    expect(days(found(rescue, ['2026-03-05', '2026-03-20']))).toEqual([
      '防汛 2026-03-06 2026-03-05',
      '防汛 2026-03-10 2026-03-20',
    ]);
  });

  test('is late while a list that fell due is not there, however long ago the rescue ended', () => {
    const rescue = flood({ emergencyFromOn: '2026-03-01', emergencyToOn: '2026-03-12' });
    expect(found(rescue, ['2026-03-05']).unmet).toEqual([
      { what: '防汛', why: 'late', values: { dueOn: '2026-03-10' } },
    ]);
  });

  test('goes on while the rescue has no end, and leaves other appeals and later ones out', () => {
    const going = flood({ emergencyFromOn: '2026-03-24' });
    expect(days(found(going, ['2026-03-28']))).toEqual(['防汛 2026-03-29 2026-03-28', '防汛 2026-04-02']);
    expect(days(found(flood({}), ['2026-03-28']))).toEqual([]);
    expect(days(found(flood({ emergencyFromOn: '2026-04-02' }), ['2026-03-28']))).toEqual([]);
  });
});
