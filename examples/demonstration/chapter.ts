import { stringify } from 'yaml';
import { writeAccessibility } from './accessibility.ts';
import { writeAllocations } from './allocations.ts';
import { writeAudits, writeFindings } from './audits.ts';
import { writeBalances } from './balances.ts';
import { writeBatches } from './batches.ts';
import { writeBudgetLines, writePublicExpenses } from './budget.ts';
import { asOf } from './calendar.ts';
import { writeCampaigns } from './campaign-register.ts';
import { writePlatformComparisons } from './comparisons.ts';
import { writeContacts } from './contacts.ts';
import { describeCorrections } from './corrections.ts';
import { writeCosts } from './costs.ts';
import { writeCourses } from './courses.ts';
import { disbursementBatches, writeDisbursements } from './disbursements.ts';
import { type ReadDocument, writeDocuments } from './documents.ts';
import { donationBatches, writeDonations } from './donations.ts';
import { writeAllowedTexts, writeSettlements, writeVariances } from './explanations.ts';
import { writeFigures } from './figures.ts';
import { writeFunds } from './funds.ts';
import { goods } from './goods.ts';
import { writeGoodsIssued, writeGoodsReceived } from './goods-ledgers.ts';
import { writeItems, writeStockCounts } from './goods-registers.ts';
import { writeHonours, writeNilStatements, writeNotApplicable } from './honours.ts';
import { writeIncidents } from './incidents.ts';
import { writeMajorEvents } from './major-events.ts';
import { writeMeetings } from './meetings.ts';
import { writeOrganization } from './organization.ts';
import { writePartnerEvaluations, writePartners } from './partners.ts';
import { writePeople } from './people.ts';
import { writePledges } from './pledges.ts';
import { writeProcurements } from './procurements.ts';
import { writeProjectProgress } from './project-progress.ts';
import { writeProjects } from './project-register.ts';
import { writeRedirects } from './redirects.ts';
import { writeReplies } from './replies.ts';
import { writeActivityStatements, writeBalanceSheets } from './statements.ts';
import { writeStatistics } from './statistics.ts';
import { writeSummaries } from './summaries.ts';
import { writeUnits } from './units.ts';
import { writeUseChanges } from './use-changes.ts';

/** Every file that the fictional chapter writes in its `data/`, path below it and text; and what was published otherwise. */
export function describeChapter(read: ReadDocument) {
  const records = describeRecords(read);
  const corrected = describeCorrections(records);
  const files: ReadonlyMap<string, string> = new Map([...records, ['corrections.csv', corrected.text]]);
  return { files, corrected };
}

function describeRecords(read: ReadDocument): ReadonlyMap<string, string> {
  const files = new Map([
    ['site.yaml', writeSite()],
    ['organization.yaml', writeOrganization()],
    ['funds.csv', writeFunds()],
    ['batches.csv', writeBatches()],
    ['balances.csv', writeBalances()],
    ['documents.csv', writeDocuments(read)],
    ['figures.csv', writeFigures()],
    ['projects.csv', writeProjects()],
    ['project-progress.csv', writeProjectProgress()],
    ['campaigns.csv', writeCampaigns()],
    ['audits.csv', writeAudits()],
    ['findings.csv', writeFindings()],
    ['budget-lines.csv', writeBudgetLines()],
    ['public-expenses.csv', writePublicExpenses()],
    ['balance-sheets.csv', writeBalanceSheets()],
    ['activity-statements.csv', writeActivityStatements()],
    ['procurements.csv', writeProcurements()],
    ['pledges.csv', writePledges()],
    ['allocations.csv', writeAllocations()],
    ['use-changes.csv', writeUseChanges()],
    ['incidents.csv', writeIncidents()],
    ['people.csv', writePeople()],
    ['units.csv', writeUnits()],
    ['contacts.csv', writeContacts()],
    ['meetings.csv', writeMeetings()],
    ['statistics.csv', writeStatistics()],
    ['honours.csv', writeHonours()],
    ['nil-statements.csv', writeNilStatements()],
    ['not-applicable.csv', writeNotApplicable()],
    ['courses.csv', writeCourses()],
    ['replies.csv', writeReplies()],
    ['partners.csv', writePartners()],
    ['partner-evaluations.csv', writePartnerEvaluations()],
    ['platform-comparisons.csv', writePlatformComparisons()],
    ['major-events.csv', writeMajorEvents()],
    ['costs.csv', writeCosts()],
    ['accessibility.csv', writeAccessibility()],
    ['items.csv', writeItems()],
    ['stock-counts.csv', writeStockCounts()],
    ['redirects.csv', writeRedirects()],
    ['variances.csv', writeVariances()],
    ['allowed-texts.csv', writeAllowedTexts()],
    ['settlements.csv', writeSettlements()],
    ...donationBatches.map(
      (batch) => [`ledgers/donations/${batch.list.id}.csv`, writeDonations(batch)] as const,
    ),
    ...disbursementBatches.map(
      (batch) => [`ledgers/disbursements/${batch.id}.csv`, writeDisbursements(batch)] as const,
    ),
    ...goods.flatMap(
      (one) =>
        [
          [`ledgers/goods-received/${one.month}.csv`, writeGoodsReceived(one)],
          [`ledgers/goods-issued/${one.month}.csv`, writeGoodsIssued(one)],
        ] as const,
    ),
  ]);
  return files.set('summaries.csv', writeSummaries(files));
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
