/** Something in the finished site that must not be published. Every field is a Chinese sentence or a path. */
export interface Finding {
  /** Path in the output: `news/index.html`. */
  readonly where: string;
  readonly what: string;
  /** What to do about it; begins with a verb. */
  readonly fix: string;
}

/** So many findings are printed; the rest is only counted. */
const SHOWN = 20;

/**
 * Joins findings that say the same of many pages, so that one wrong link in a menu is told once.
 * The order is that of the first page in which each was found.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.what, finding.fix]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group as [Finding, ...Finding[]]; // a group begins with one
    return others.length === 0 ? first : { ...first, where: `${first.where} 等 ${group.length} 处` };
  });
}

/** The whole text that ends a build; `gate` names the check: 链接检查. */
export function formatFindings(gate: string, findings: readonly Finding[]): string {
  const merged = mergeFindings(findings);
  const lines = merged.slice(0, SHOWN).map(({ where, what, fix }) => `${where}\n  ${what}\n  改法：${fix}\n`);
  if (merged.length > SHOWN) lines.push(`……另有 ${merged.length - SHOWN} 个问题。\n`);
  return `${lines.join('\n')}\n${gate}发现 ${merged.length} 个问题。网站没有生成，原有的网站没有改动。`;
}
