import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { initChapter } from '../../../src/cli/init.ts';
import { loadChapter } from '../../../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../../src/core/files/disk-source.ts';
import { registers } from '../../../src/core/schemas/tables.ts';

const SOFTWARE = join(import.meta.dirname, '..', '..', '..');

describe('npm run init', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'init-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('leaves a new chapter with nothing to do but to fill in who it is', async () => {
    const written = initChapter(SOFTWARE, root);
    expect(written).toHaveLength(Object.keys(registers).length + 4);
    const { report } = await loadChapter(diskSource(chapterFolders(SOFTWARE, root)), { today: '2026-11-22' });
    const errors = report.problems.filter(({ code }) => code !== 'section-empty');
    expect(errors.map(({ code, at }) => `${at.file} ${code}`)).toEqual([
      'data/organization.yaml fields-empty',
      'data/site.yaml fields-empty',
    ]);
  });

  test('asks for what is to be filled in, and for nothing that is optional', () => {
    initChapter(SOFTWARE, root);
    const read = (name: string): string => readFileSync(join(root, 'data', name), 'utf8');
    expect(read('site.yaml')).toBe(`address: "" # 网址：网站的完整地址，可以带一个目录
name: "" # 网站名称
motto: "" # 网站的一句话
languages: ["zh"] # 语言
demonstration: false # 演示站：数据是虚构的写 true，每页和每个下载都会写明；真实的网站写 false
scope: "own" # 口径：own 本级、with-foundation 含基金会、system 全系统
`);
    expect(read('organization.yaml')).toContain(
      'accounts: # 受赠账户：捐款账号只写在这里\n  - id: "" # 编号\n    title: ""',
    );
    expect(read('funds.csv')).toBe(
      'id,title,restriction,purpose_text,opened_on,closed_on,campaign_id,rule_document_id\n',
    );
  });

  test('touches nothing that is there, and brings back what is missing', () => {
    initChapter(SOFTWARE, root);
    const funds = join(root, 'data', 'funds.csv');
    writeFileSync(funds, 'mine');
    rmSync(join(root, 'data', 'costs.csv'));
    expect(initChapter(SOFTWARE, root)).toEqual(['data/costs.csv']);
    expect(readFileSync(funds, 'utf8')).toBe('mine');
  });
});
