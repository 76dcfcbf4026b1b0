import { accounts } from '../../core/problems/catalogue/accounts.ts';
import { articles } from '../../core/problems/catalogue/articles.ts';
import { batches } from '../../core/problems/catalogue/batches.ts';
import { board } from '../../core/problems/catalogue/board.ts';
import { cells } from '../../core/problems/catalogue/cells.ts';
import { duties } from '../../core/problems/catalogue/duties.ts';
import { files } from '../../core/problems/catalogue/files.ts';
import { goods } from '../../core/problems/catalogue/goods.ts';
import { money } from '../../core/problems/catalogue/money.ts';
import { papers } from '../../core/problems/catalogue/papers.ts';
import { pictures } from '../../core/problems/catalogue/pictures.ts';
import { privacy } from '../../core/problems/catalogue/privacy.ts';
import { proofs } from '../../core/problems/catalogue/proofs.ts';
import { seal } from '../../core/problems/catalogue/seal.ts';
import { work } from '../../core/problems/catalogue/work.ts';
import { entryOf, type ProblemCode } from '../../core/problems/catalogue.ts';
import type { Severity } from '../../core/problems/problem.ts';
import { table } from './markdown.ts';

const groups: readonly (readonly [title: string, codes: object])[] = [
  ['文件、列名和行', files],
  ['每一格的写法', cells],
  ['编号、名单、引用和日期', batches],
  ['金额', accounts],
  ['预算、报表、采购和钱的去向', money],
  ['物资', goods],
  ['文件', papers],
  ['个人信息', privacy],
  ['项目、审计、机构、统计和栏目', work],
  ['课程、答复、平台、合作、重大事项和费用', duties],
  ['差异说明和警告核实', proofs],
  ['指标集和放假日历', board],
  ['文章', articles],
  ['图片', pictures],
  ['公布过的内容和更正', seal],
];

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** The printed messages of one code: of its first example, and how many there are. */
export interface Examples {
  readonly first: string;
  readonly count: number;
}

/** The first problem of a printed report, without the line that sums up. */
const block = ({ first }: Examples): string => first.split('\n\n')[0] ?? '';

const ruleIn = (examples: Examples): string => /^规则：(.*)$/m.exec(block(examples))?.[1] ?? '';

function problemPart(code: ProblemCode, examples: Examples): string {
  const more =
    examples.count > 1 ? [`另有 ${examples.count - 1} 个例子，在 tests/problems/${code}/ 里。`] : [];
  return [
    `### ${code}`,
    `${severities[entryOf(code).severity]}。`,
    `\`\`\`text\n${block(examples)}\n\`\`\``,
    ...more,
  ].join('\n\n');
}

const INTRODUCTION = `<!-- 由 node src/cli/docs.ts 从问题目录和 tests/problems 生成，不要手改 -->

# 检查会报告的问题

每个问题有一个不变的编号、位置（文件、行、列）、事实、规则和改法。下面每个编号都有一个真实的例子：照改法改了，检查就通过。

- **错误**：公布出去的数会错、查不到来源，或者泄露个人信息。有一个错误，网站就不生成。
- **警告**：不常见，要看一眼；网站照样生成。
- **提示**：可以更好。

同一个文件里同一种问题超过 20 处时，其余的只报数目。一处写错只报一次：没有读全的表，不拿来说别的表不对。`;

/** Every problem there is, with its message, as Markdown. `examplesOf` reads tests/problems. */
export function problemList(examplesOf: (code: ProblemCode) => Examples): string {
  const parts = groups.flatMap(([title, entries]) => {
    const codes = Object.keys(entries) as ProblemCode[]; // the keys of a part of the catalogue
    const rows = codes.map((code) => [
      `[${code}](#${code})`,
      severities[entryOf(code).severity],
      ruleIn(examplesOf(code)),
    ]);
    return [
      `## ${title}`,
      table(['编号', '级别', '规则'], rows),
      ...codes.map((code) => problemPart(code, examplesOf(code))),
    ];
  });
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}
