import { findPrivateNumbers } from '../../privacy/private-number.ts';
import type { Finding } from '../finding.ts';
import type { LedgerRow, RowRule } from '../row-rule.ts';

/** Text cells of a row, by column. */
function texts({ table, value }: LedgerRow): [column: string, text: string | undefined][] {
  const shared: [string, string | undefined][] = [
    ['purpose_text', value.purposeText],
    ['note', value.note],
  ];
  return table === 'donations'
    ? [['donor_display', value.donorDisplay], ['currency', value.currency], ...shared]
    : [
        ['payee_display', value.payeeDisplay],
        ['area', value.area],
        ['approval_no', value.approvalNo],
        ...shared,
      ];
}

/** No text cell holds an identity, mobile or bank card number (个人信息保护法 28; privacy review practice). */
export const privateNumberRule: RowRule = {
  codes: ['privacy-id-number', 'privacy-mobile', 'privacy-bank-card'],
  check(row) {
    const findings: Finding[] = [];
    for (const [column, text] of texts(row))
      for (const { kind, shown } of text === undefined ? [] : findPrivateNumbers(text))
        findings.push({ code: `privacy-${kind}`, column, values: { found: shown, what: '这一格' } });
    return findings;
  },
};
