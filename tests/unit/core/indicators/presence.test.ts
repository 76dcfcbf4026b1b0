import { describe, expect, test } from 'vitest';
import type { IndicatorView } from '../../../../src/core/indicators/view.ts';
import { ask, audit, charter, days, places, whys } from './ask.ts';
import { viewOf } from './view.ts';

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

  test('identity-holds asks for the records of one register when it is named', () => {
    const view = viewOf({ procurements: [{ id: 'buy', title: '棉被', publishedOn: '2026-03-02' }] });
    expect(ask('identity-holds', { identity: 'raised-used' }, view).met).toBe(true);
    expect(whys(ask('identity-holds', { identity: 'raised-used', register: 'projects' }, view))).toEqual([
      'raised-used unproved',
    ]);
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
