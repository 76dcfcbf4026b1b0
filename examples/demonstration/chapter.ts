import { stringify } from 'yaml';
import { writeBalances } from './balances.ts';
import { writeBatches } from './batches.ts';
import { asOf } from './calendar.ts';
import { disbursementBatches, writeDisbursements } from './disbursements.ts';
import { type ReadDocument, writeDocuments } from './documents.ts';
import { donationBatches, writeDonations } from './donations.ts';
import { writeFigures } from './figures.ts';
import { writeFunds } from './funds.ts';
import { writeOrganization } from './organization.ts';

/** Every file of the fictional chapter's `data/`: path below it, and text. */
export function describeChapter(read: ReadDocument): ReadonlyMap<string, string> {
  return new Map([
    ['site.yaml', writeSite()],
    ['organization.yaml', writeOrganization()],
    ['funds.csv', writeFunds()],
    ['batches.csv', writeBatches()],
    ['balances.csv', writeBalances()],
    ['documents.csv', writeDocuments(read)],
    ['figures.csv', writeFigures()],
    ...donationBatches.map(
      (batch) => [`ledgers/donations/${batch.list.id}.csv`, writeDonations(batch)] as const,
    ),
    ...disbursementBatches.map(
      (batch) => [`ledgers/disbursements/${batch.id}.csv`, writeDisbursements(batch)] as const,
    ),
  ]);
}

function writeSite(): string {
  const site = {
    address: 'https://example.org',
    name: '示范市红十字会',
    motto: '每一笔都能查，每个数都加得上',
    languages: ['zh'],
    demonstration: true,
    as_of: asOf,
    scope: 'own',
  };
  return stringify(site, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
