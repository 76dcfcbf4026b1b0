import type { z } from 'zod';
import { allowedTexts } from '../checks/allowed-texts.ts';
import type { ChapterRule, ChapterView, CountedBatch, PictureFile } from '../checks/chapter-rule.ts';
import { knownIds } from '../checks/known.ts';
import { ownNumbers } from '../checks/own-numbers.ts';
import { decodeUtf8 } from '../ingest/decode.ts';
import { readYaml } from '../ingest/yaml.ts';
import { buildLedger } from '../ledger/ledger.ts';
import type { Report } from '../problems/problem.ts';
import { hasErrors, reportOf } from '../problems/report.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { siteSchema } from '../schemas/site.ts';
import { BOARD_FILE } from '../seal/board-log.ts';
import { CHAIN_FILE } from '../seal/copy.ts';
import { RunningDigest } from '../seal/digest.ts';
import { withdrawnRows } from '../seal/journal.ts';
import type { Hasher } from '../values/hasher.ts';
import { columnOf } from '../values/property.ts';
import type { LedgerTable } from '../values/record-id.ts';
import { chapterOf } from './chapter-of.ts';
import { Collector } from './collector.ts';
import { Explanations } from './explanations.ts';
import { inventoryProblems, ledgerFile, registerFiles } from './inventory.ts';
import { allRules, type Loaded, type LoadOptions, NO_DAY } from './load-options.ts';
import { articlePlace, readArticle } from './read-article.ts';
import { readBatches } from './read-batches.ts';
import { readCalendars } from './read-calendars.ts';
import { readDrawings } from './read-drawings.ts';
import { readIndicatorSets } from './read-indicator-sets.ts';
import { giftsIn, readIncidentRows, readOriginals, readSources, readSuspects } from './read-named.ts';

import { readPictures } from './read-pictures.ts';
import { readBoardLog, readChain, readPublished } from './read-published.ts';
import { readRegisters } from './read-registers.ts';
import type { PdfContent, Source } from './source.ts';
import { wholeLedgers } from './whole-ledgers.ts';

export { allRules, type Loaded, type LoadOptions, type Rules } from './load-options.ts';

const byId = <T extends { readonly id: string }>(records: readonly { readonly value: T }[]): Map<string, T> =>
  new Map(records.map(({ value }) => [value.id, value]));

/** Reads one chapter. Its methods are the steps, in order. */
class Loading {
  readonly #source: Source;
  readonly #options: LoadOptions;
  readonly #collector: Collector;
  readonly #there = new Set<string>();
  #files = 0;
  #rows = 0;

  constructor(source: Source, options: LoadOptions) {
    this.#source = source;
    this.#options = options;
    this.#collector = new Collector();
  }

  async run(): Promise<Loaded> {
    const paths = await this.#source.list();
    for (const path of paths) this.#there.add(path);
    for (const problem of inventoryProblems(paths, (path) => this.#source.shown(path)))
      this.#collector.add(problem);

    const site = await this.#yaml('data/site.yaml', siteSchema);
    const organization = await this.#yaml('data/organization.yaml', organizationSchema);
    const own = site?.value.demonstration === true ? site.value.asOf : undefined;
    const asOf = this.#options.asOf ?? own ?? (site ? this.#options.today : NO_DAY);
    const texts = {
      textOf: (path: string) => this.#text(path),
      shown: (path: string) => this.#source.shown(path),
      onProblem: this.#collector.add,
      onRows: (rows: number) => {
        this.#rows += rows;
      },
    };
    const chainFile = this.#source.shown(CHAIN_FILE);
    const chain = await readChain(await this.#text(CHAIN_FILE), chainFile, this.#collector.add);
    const boardFile = this.#source.shown(BOARD_FILE);
    const board = readBoardLog(await this.#text(BOARD_FILE), boardFile, this.#collector.add);
    const registers = await readRegisters(texts);
    const withdrawn = withdrawnRows(registers.corrections.map(({ value }) => value));
    const { variances, settlements } = registers;
    const explanations = new Explanations(variances, settlements);
    this.#collector.explanations = explanations;
    const whole = this.#whole();
    const lists = paths.flatMap((path) => ledgerFile(path) ?? []);
    const newHasher = (): Hasher => this.#source.hasher();
    const sealed = new Set(chain?.flatMap(({ value }) => (value.kind === 'batch' ? [value.key] : [])));
    const { counted, summaries, refunds, issued, senses } = await readBatches(
      lists,
      {
        asOf,
        whole,
        funds: byId(registers.funds),
        projects: byId(registers.projects),
        campaigns: byId(registers.campaigns),
        items: byId(registers.items),
        known: knownIds({ registers, organization, whole }),
        ownNumbers: organization && ownNumbers(organization.value, registers),
        allowedTexts: allowedTexts(organization?.value, registers),
        batches: new Map(registers.batches.map(({ value }) => [`${value.table}/${value.id}`, value])),
        withdrawn,
        lists: new Set(lists.map(({ name }) => name)),
      },
      {
        ...texts,
        rules: (this.#options.rules ?? allRules).row,
        progress: (done, of) => this.#options.progress?.('名单', done, of),
        digestFor: (name) => (sealed.has(name) ? new RunningDigest(newHasher) : undefined),
      },
    );
    const ledger = buildLedger({
      funds: registers.funds.map(({ value }) => value),
      batches: registers.batches.map(({ value }) => value),
      balances: registers.balances.map(({ value }) => value),
      summaries,
      withdrawn,
    });
    const published =
      chain &&
      (await readPublished(
        { chain, board, registers, counted, ledger, whole: this.#wholeOf(counted) },
        this.#there,
        {
          source: this.#source,
          textOf: (path) => this.#text(path, false),
          thorough: this.#options.thorough === true,
        },
      ));
    const view: ChapterView = {
      asOf,
      site: site?.value,
      registers,
      organization,
      counted,
      ledger,
      refunds,
      originals: await readOriginals(
        [...refunds.map((refund) => refund.of), ...giftsIn(registers)],
        this.#again,
      ),
      incidentRows: await readIncidentRows(registers, this.#again),
      goods: { issued, received: await readSources(issued, this.#again) },
      suspects: await readSuspects(senses.suspects(), this.#again),
      repeats: senses.repeats(),
      files: paths.map((path) => ({ path, shown: this.#source.shown(path) })),
      shown: (path) => this.#source.shown(path),
      hashes: await this.#hashes(paths),
      pdfs: await this.#pdfs(paths),
      calendars: await readCalendars(paths, texts),
      indicatorSets: await readIndicatorSets(paths, (path, schema) => this.#yaml(path, schema)),
      drawings: await readDrawings(paths, texts.textOf),
      pictures: await this.#pictures(paths),
      articles: await this.#articles(paths),
      published,
      publishing: this.#options.publishing === true,
      newHasher,
      whole,
    };
    this.#check(view);
    // While something is wrong, rules may have kept silent of what a line speaks of.
    if (!hasErrors(this.#report()))
      for (const problem of explanations.unused(variances, settlements)) this.#collector.add(problem);

    const report = this.#report();
    if (hasErrors(report) || !site || !organization) return { asOf, chapter: undefined, report };
    const chapter = chapterOf({
      view,
      site: site.value,
      organization: organization.value,
      summaries,
      explanations,
      report,
    });
    return { asOf, chapter, report };
  }

  #report(): Report {
    return reportOf(this.#collector.problems, this.#files, this.#rows);
  }

  /** Runs the rules: first those that settle what the others may build on. */
  #check(view: ChapterView): void {
    const { chapter } = this.#options.rules ?? allRules;
    const run = (rules: readonly ChapterRule[], whole: ReadonlySet<string>): void => {
      for (const rule of rules)
        if ((rule.needs ?? []).every((part) => whole.has(part)))
          for (const problem of rule.check({ ...view, whole })) this.#collector.add(problem);
    };
    run(
      chapter.filter((rule) => rule.settles),
      view.whole,
    );
    const whole = this.#wholeOf(view.counted);
    run(
      chapter.filter((rule) => !rule.settles),
      whole,
    );
  }

  /** The same with the ledgers, where every row can be placed. */
  #wholeOf(counted: ReadonlyMap<string, CountedBatch>): Set<string> {
    return new Set([...this.#whole(), ...wholeLedgers(counted.values())]);
  }

  /** The registers in whose files nothing was wrong so far. */
  #whole(): Set<string> {
    const files = {
      ...registerFiles,
      organization: 'data/organization.yaml',
      site: 'data/site.yaml',
      chain: CHAIN_FILE,
    };
    const names = Object.entries(files).filter(
      ([, path]) =>
        // Before the first seal there is no chain; everything else has its file.
        (this.#there.has(path) || path === CHAIN_FILE) &&
        !this.#collector.files.has(this.#source.shown(path)),
    );
    return new Set(names.map(([name]) => name));
  }

  /** A list of the chapter, read once more. */
  readonly #again = (table: LedgerTable, batch: string): Promise<string | undefined> =>
    this.#text(`data/ledgers/${table}/${batch}.csv`, false);

  /** Text of a file, or undefined with the problem reported. A file that is read a second time is not counted again. */
  async #text(path: string, first = true): Promise<string | undefined> {
    if (!this.#there.has(path)) return undefined;
    if (first) this.#files++;
    const decoded = decodeUtf8(await this.#source.read(path));
    if ('text' in decoded) return decoded.text;
    if (first)
      this.#collector.add({
        code: decoded.code,
        at: { file: this.#source.shown(path) },
        values: ledgerFile(path) ? { list: 'yes' } : { register: 'yes' },
      });
    return undefined;
  }

  async #yaml<S extends z.ZodObject>(path: string, schema: S) {
    const text = await this.#text(path);
    if (text === undefined) return undefined;
    const file = this.#source.shown(path);
    if (text.trim() === '') {
      const fields = Object.keys(schema.shape).map(columnOf).join('、');
      this.#collector.add({ code: 'file-empty', at: { file }, values: { fields } });
      return undefined;
    }
    const result = readYaml({ file, text, lines: text.split(/\r?\n/), before: 0 }, schema);
    if ('value' in result) return result;
    for (const problem of result.problems) this.#collector.add(problem);
    return undefined;
  }

  async #hashes(paths: readonly string[]): Promise<Map<string, string>> {
    const documents = paths.filter((path) => path.startsWith('public/documents/'));
    const hashes = new Map<string, string>();
    for (const path of documents) {
      this.#files++;
      hashes.set(path, await this.#source.sha256(path));
    }
    return hashes;
  }

  async #pdfs(paths: readonly string[]): Promise<Map<string, PdfContent | undefined>> {
    const pdfs = new Map<string, PdfContent | undefined>();
    for (const path of paths)
      if (/^public\/documents\/[^/]+\.pdf$/.test(path)) pdfs.set(path, await this.#source.pdf(path));
    return pdfs;
  }

  async #pictures(paths: readonly string[]): Promise<Map<string, PictureFile>> {
    const pictures = await readPictures(this.#source, paths);
    this.#files += pictures.size;
    return pictures;
  }

  async #articles(paths: readonly string[]) {
    const articles = [];
    for (const path of paths) {
      const place = articlePlace(path);
      const text = place && (await this.#text(path));
      if (!place || text === undefined) continue;
      const read = readArticle({ ...place, path, file: this.#source.shown(path), text });
      if ('front' in read) articles.push(read);
      else for (const problem of read) this.#collector.add(problem);
    }
    return articles;
  }
}

/** Reads and checks a chapter: every problem at once, and the chapter when none of them is an error. */
export const loadChapter = (source: Source, options: LoadOptions): Promise<Loaded> =>
  new Loading(source, options).run();
