import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/core/indicators/outcome.ts';
import { predicateNames, predicateOf } from '../../../../src/core/indicators/predicates.ts';
import { refAddress } from '../../../../src/core/indicators/ref.ts';
import type { IndicatorView } from '../../../../src/core/indicators/view.ts';
import type { Limit, Need } from '../../../../src/core/schemas/indicator.ts';
import { needOf, viewOf } from './view.ts';

function ask(
  check: string,
  parameters: Partial<Need>,
  view: IndicatorView,
  { limit = {}, indicatorId = 'B12' }: { limit?: Limit; indicatorId?: string } = {},
): Outcome {
  const found = predicateOf(check);
  if (!found) throw new Error(`no predicate ${check}`);
  const need = needOf(check, parameters);
  expect(found.faults(need)).toEqual([]);
  return found.assess(need, { view, limit, indicatorId });
}

const whys = ({ unmet }: Outcome): string[] => unmet.map(({ what, why }) => `${what} ${why}`);
const places = ({ evidence }: Outcome): string[] =>
  evidence.map(({ ref, on }) => (on === undefined ? refAddress(ref) : `${refAddress(ref)} ${on}`));
const days = ({ dates }: Outcome): string[] =>
  dates.map(({ about, dueOn, doneOn }) => [about, dueOn, doneOn].filter(Boolean).join(' '));

const audit = {
  id: 'donations-2025',
  kind: 'donations',
  toOn: '2025-12-31',
  signedOn: '2026-02-09',
  publishedOn: '2026-03-03',
};
const charter = {
  id: 'charter',
  class: 'charter',
  title: '章程',
  publishedOn: '2024-01-02',
  issuedOn: '2023-12-20',
  pages: 2,
};

test('the names of predicates are permanent', () => {
  expect(predicateNames).toEqual([
    'answered-within',
    'articles-within',
    'by-month-day',
    'by-own-day',
    'certificate-valid',
    'check-passed',
    'covered-by',
    'document-of-class',
    'document-titled',
    'download-of',
    'each-within',
    'fields-filled',
    'gap-within',
    'gate-passed',
    'identity-holds',
    'never-news',
    'newest-within',
    'nil-or-rows',
    'organization-has',
    'page-has',
    'published-within',
    'rows-exist',
    'same-as',
    'section-has',
    'site-has',
    'valid-until',
    'values-covered',
  ]);
});

describe('what is there', () => {
  test('rows-exist counts the records of a kind', () => {
    const view = viewOf({ audits: [audit] });
    const where = [{ column: 'kind', is: ['donations'] }];
    expect(places(ask('rows-exist', { register: 'audits', where }, view))).toEqual([
      '/disclosures/audits/donations-2025/ 2026-03-03',
    ]);
    expect(whys(ask('rows-exist', { register: 'audits', least: 2 }, view))).toEqual(['audits fewer']);
    expect(whys(ask('rows-exist', { register: 'audits' }, viewOf({})))).toEqual(['audits absent']);
  });

  test('fields-filled names the record and the column', () => {
    const people = [
      { id: 'leaders-1', body: 'leaders', name: '周示例', dutyText: '主持全面工作' },
      { id: 'leaders-2', body: 'leaders', name: '许演示' },
    ];
    const found = ask('fields-filled', { register: 'people', columns: ['duty_text'] }, viewOf({ people }));
    expect(found.unmet).toEqual([
      { what: '许演示', why: 'empty', values: { register: 'people', column: 'duty_text' } },
    ]);
  });

  test('values-covered asks for each value', () => {
    const costs = [{ id: 'a', kind: 'management', toOn: '2025-12-31' }];
    const parameters = { register: 'costs', column: 'kind', values: ['management', 'fundraising'] };
    expect(whys(ask('values-covered', parameters, viewOf({ costs })))).toEqual(['fundraising absent']);
  });

  test('covered-by asks for a record that names each', () => {
    const view = viewOf({ audits: [audit], meetings: [{ id: 'm', title: '理事会', auditIds: ['other'] }] });
    const parameters = { register: 'audits', inRegister: 'meetings', inBy: 'audit_ids' };
    expect(whys(ask('covered-by', parameters, view))).toEqual(['donations-2025 uncovered']);
    const told = viewOf({ audits: [audit], meetings: [{ id: 'm', title: '理事会', auditIds: [audit.id] }] });
    expect(places(ask('covered-by', parameters, told))).toEqual(['/about/congress/#m']);
  });

  test('same-as asks for the same words in another list', () => {
    const people = [
      { id: 'a', body: 'leaders', name: '周示例' },
      { id: 'b', body: 'leaders', name: '许演示' },
      { id: 'c', body: 'council', name: '周示例' },
    ];
    const found = ask(
      'same-as',
      {
        register: 'people',
        column: 'name',
        where: [{ column: 'body', is: ['leaders'] }],
        inRegister: 'people',
        inColumn: 'name',
        inWhere: [{ column: 'body', is: ['council'] }],
      },
      viewOf({ people }),
    );
    expect(whys(found)).toEqual(['许演示 different']);
  });

  test('organization-has asks for fields that are filled', () => {
    const found = ask('organization-has', { fields: ['phones', 'accounts', 'icp_no'] }, viewOf({}));
    expect(found.unmet.map(({ values }) => values?.['column'])).toEqual(['accounts', 'icp_no']);
  });

  test('document-of-class takes only a file with pages that nothing has replaced', () => {
    const parameters = { class: 'charter' } as const;
    expect(places(ask('document-of-class', parameters, viewOf({ documents: [charter] })))).toEqual([
      '/documents/charter/ 2024-01-02',
    ]);
    const citation = { ...charter, pages: undefined };
    expect(whys(ask('document-of-class', parameters, viewOf({ documents: [citation] })))).toEqual([
      'charter absent',
    ]);
    const later = { ...charter, id: 'charter-2', replacesId: 'charter' };
    expect(places(ask('document-of-class', parameters, viewOf({ documents: [charter, later] })))).toEqual([
      '/documents/charter-2/ 2024-01-02',
    ]);
  });

  test('document-titled asks for each of the words in a title', () => {
    const rule = { ...charter, id: 'rule', class: 'rule', title: '财务管理制度' };
    const found = ask(
      'document-titled',
      { class: 'rule', words: ['资金|财务', '采购|招标'] },
      viewOf({ documents: [rule] }),
    );
    expect(whys(found)).toEqual(['采购 unnamed']);
    expect(places(found)).toEqual(['/documents/rule/ 2024-01-02']);
  });

  test('section-has and page-has ask what a text says', () => {
    const view = viewOf(
      {},
      {
        sections: [
          { slug: 'aid', front: { title: '人道救助' }, body: '## 怎样申请' },
        ] as unknown as IndicatorView['sections'],
        pages: [{ slug: 'give', front: { title: '怎么捐' }, body: '银行转账' }],
      },
    );
    expect(places(ask('section-has', { section: 'aid', words: ['申请'] }, view))).toEqual(['/services/aid/']);
    expect(whys(ask('section-has', { section: 'aid', words: ['标准'] }, view))).toEqual(['标准 unsaid']);
    expect(whys(ask('section-has', { section: 'blood' }, view))).toEqual(['blood absent']);
    expect(places(ask('page-has', { page: 'give', words: ['转账|扫码'] }, view))).toEqual(['/give/']);
    expect(whys(ask('page-has', { page: 'give', words: ['退款'] }, view))).toEqual(['退款 unsaid']);
    expect(whys(ask('page-has', { page: 'faq' }, view))).toEqual(['faq absent']);
  });

  test('site-has, download-of, gate-passed and never-news lead to what the software makes', () => {
    const view = viewOf({});
    expect(places(ask('site-has', { page: 'search' }, view))).toEqual(['/search/']);
    expect(places(ask('download-of', { tables: ['donations', 'audits'] }, view))).toEqual([
      '/data/v1/donations.csv',
      '/data/v1/audits.csv',
    ]);
    expect(places(ask('never-news', {}, view))).toEqual(['/transparency/']);
    expect(ask('gate-passed', { gate: 'links' }, view).met).toBe(true);
    expect(ask('check-passed', { codes: ['batch-total'] }, view).met).toBe(true);
  });

  test('identity-holds needs something to hold for', () => {
    expect(whys(ask('identity-holds', { identity: 'audit-agrees' }, viewOf({})))).toEqual([
      'audit-agrees unproved',
    ]);
    const found = ask('identity-holds', { identity: 'audit-agrees' }, viewOf({ audits: [audit] }));
    expect(places(found)).toEqual(['/disclosures/audits/donations-2025/ 2026-03-03']);
  });

  test('nil-or-rows takes a row, or a statement about this indicator that is not too old', () => {
    const parameters = { register: 'major-events', column: 'event_on' };
    const nil = {
      id: 'nil-b12-2025',
      indicatorId: 'B12',
      toOn: '2025-12-31',
      publishedOn: '2026-01-26',
      statementText: '2025年度无重大资产变动',
    };
    const found = ask('nil-or-rows', parameters, viewOf({ 'nil-statements': [nil] }));
    expect(places(found)).toEqual(['/transparency/b12/#nil-b12-2025 2026-01-26']);
    expect(days(found)).toEqual(['2025 2026-01-31 2026-01-26', '2027-02-04']);
    const other = viewOf({ 'nil-statements': [{ ...nil, indicatorId: 'D17' }] });
    expect(whys(ask('nil-or-rows', parameters, other))).toEqual(['major-events nil']);
    const old = viewOf({ 'nil-statements': [{ ...nil, toOn: '2024-12-31' }] });
    expect(whys(ask('nil-or-rows', parameters, old))).toEqual(['major-events nil']);
    const event = { id: 'e', title: '购置车辆', eventOn: '2026-01-05', publishedOn: '2026-01-20' };
    expect(ask('nil-or-rows', parameters, viewOf({ 'major-events': [event] })).met).toBe(true);
    expect(whys(ask('nil-or-rows', {}, viewOf({})))).toEqual([' nil']);
  });
});

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
    expect(whys(ask('articles-within', { sections: ['rescue', 'aid'], days: 14 }, view))).toEqual([
      'rescue、aid absent',
    ]);
  });
});

describe('parameters', () => {
  test('are refused when they are missing, unknown or of no such value', () => {
    const faults = (check: string, parameters: Partial<Need>) =>
      predicateOf(check)?.faults(needOf(check, parameters));
    expect(faults('rows-exist', {})).toEqual([{ parameter: 'register', fault: 'missing' }]);
    expect(faults('rows-exist', { register: 'audit' })).toEqual([{ parameter: 'register', fault: 'value' }]);
    expect(faults('rows-exist', { register: 'audits', gate: 'links' })).toEqual([
      { parameter: 'gate', fault: 'unknown' },
    ]);
    expect(predicateOf('gate-passed')?.choicesOf('gate')).toContain('links');
    expect(predicateOf('fields-filled')?.choicesOf('columns')).toEqual([]);
  });
});
