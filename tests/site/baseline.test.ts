import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { DIST, PAGES, PATHS } from './dist.ts';

/** Chrome 87 (November 2020) is the oldest engine that scripts and styles are written for: cheap phones keep it. */
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Parts of a program that Chrome 87 cannot read, by the type of their node. */
const NEWER_SYNTAX = ['StaticBlock', 'ImportAttribute', 'AccessorProperty', 'Decorator'];

/** What a program may call in newer engines only, with the version that brought it. */
const NEWER_CALLS: readonly (readonly [RegExp, number])[] = [
  [/\.at\(/, 92],
  [/\.(?:findLast|findLastIndex)\(/, 97],
  [/\.(?:toSorted|toReversed|toSpliced)\(/, 110],
  [/\bObject\.(?:hasOwn|groupBy)\b/, 93],
  [/\bstructuredClone\(/, 98],
  [/\bcrypto\.randomUUID\(/, 92],
  [/\bAbortSignal\.(?:timeout|any)\(/, 103],
  [/\bPromise\.withResolvers\(/, 119],
  [/\bSet\.prototype\.(?:union|intersection)\b/, 122],
  [/\bURL\.canParse\(/, 120],
  [/\.(?:showPopover|togglePopover)\(/, 114],
  [/\bscheduler\./, 94],
];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'; // just looked

const BODIES = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** What Chrome 87 would stop at in a program. */
function newerIn(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, inFunction: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, inFunction);
    if (!isNode(value)) return;
    if (NEWER_SYNTAX.includes(value.type)) found.push(value.type);
    if (value.type === 'AwaitExpression' && !inFunction) found.push('await outside a function');
    if (value.type === 'PropertyDefinition' && value['static'] === true && isPrivate(value['key']))
      found.push('static private field');
    if (value.type === 'BinaryExpression' && isPrivate(value['left'])) found.push('#field in object');
    const regex = value['regex'];
    if (typeof regex === 'object' && regex !== null && 'flags' in regex && /[dv]/.test(String(regex.flags)))
      found.push(`flag of ${JSON.stringify(regex)}`);
    // Chrome 87 can look behind; Safari, which WeChat on an iPhone is, learnt it in 2023 and reads nothing of such a script.
    if (typeof regex === 'object' && regex !== null && /\(\?<[=!]/.test(JSON.stringify(regex)))
      found.push(`look behind in ${JSON.stringify(regex)}`);
    const within = inFunction || BODIES.includes(value.type);
    for (const [key, child] of Object.entries(value)) if (key !== 'type') visit(child, within);
  };
  visit(parseAst(source).body, false);
  for (const [call, version] of NEWER_CALLS)
    if (call.test(source)) found.push(`${call.source} (Chrome ${version})`);
  return found;
}

const isPrivate = (value: unknown): boolean => isNode(value) && value.type === 'PrivateIdentifier';

/** Selectors, rules and values that Chrome 87 drops, and with them the whole rule; unknown properties it only passes over. */
const NEWER_STYLES: readonly (readonly [RegExp, number])[] = [
  [/:is\(|:where\(/, 88],
  [/:not\([^()]*,/, 88],
  [/:has\(/, 105],
  [/:user-(?:in)?valid/, 119],
  [/@layer\b/, 99],
  [/@container\b/, 105],
  [/@scope\b/, 118],
  [/@starting-style\b/, 117],
  [/\((?:width|height|resolution) *[<>]/, 104],
  [/\boklch\(|\boklab\(|\blch\(|\blab\(/, 111],
  [/\bcolor-mix\(/, 111],
  [/\blight-dark\(/, 123],
  [/\d(?:dvh|svh|lvh|dvw|cqw|cqi)\b/, 108],
  [/\bsubgrid\b/, 117],
  [/(?:^|[;{}])\s*&|[{;]\s*[.#:][^;{}]*\{/, 112],
];

/** Style sheets without the parts that an engine is asked about first. */
const unconditional = (css: string): string =>
  css.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

const newerStyles = (css: string): string[] => {
  // A rule inside a rule is nesting; inside @media it is none.
  const flat = unconditional(css).replace(/@media[^{]*\{/g, '}');
  const asked = (css.match(/@media[^{]*/g) ?? []).join('\n');
  return NEWER_STYLES.filter(([pattern]) => pattern.test(flat) || pattern.test(asked)).map(
    ([, version]) => `Chrome ${version}`,
  );
};

const scripts = PATHS.filter((path) => path.endsWith('.js'));
const styles = PATHS.filter((path) => path.endsWith('.css'));

describe('what a browser of 2020 is given', () => {
  test.each(scripts)('%s is a program that it can read and run', (path) => {
    expect(newerIn(read(path))).toEqual([]);
  });

  test('no script in a page is newer either', () => {
    const inline = new Set(
      PAGES.flatMap((path) =>
        [
          ...read(path).matchAll(/<script(?![^>]*\b(?:src|type="application))[^>]*>([\s\S]*?)<\/script>/g),
        ].map(([, source = '']) => source),
      ),
    );
    expect(inline.size).toBeGreaterThan(0);
    for (const source of inline)
      expect([source.slice(0, 40), newerIn(source)]).toEqual([source.slice(0, 40), []]);
  });

  test.each(styles)('%s holds no rule that it would drop', (path) => {
    expect(newerStyles(read(path))).toEqual([]);
  });
});

describe('the look for newer things', () => {
  test.each([
    ['class A { static { run(); } }', ['StaticBlock']],
    ['await run();', ['await outside a function']],
    ['class A { #a; has(b) { return #a in b; } }', ['#field in object']],
    ['const a = /x/d;', ['flag of {"pattern":"x","flags":"d"}']],
    ['const a = /(?<=x)y/;', ['look behind in {"pattern":"(?<=x)y","flags":""}']],
    ['list.at(-1);', ['\\.at\\( (Chrome 92)']],
    ['async function a() { await b?.c ?? (d ||= 1); }', []],
  ])('finds them in a program: %s', (source, found) => {
    expect(newerIn(source)).toEqual(found);
  });

  test.each([
    ['.a:not(.b, .c) { color: red }', 88],
    ['.a:has(b) { color: red }', 105],
    ['.a { color: red; & .b { color: blue } }', 112],
    ['.a { color: red; .b { color: blue } }', 112],
    ['.a { color: oklch(0 0 0) }', 111],
    ['@media (width >= 40em) { .a { color: red } }', 104],
  ])('finds them in styles: %s', (css, version) => {
    expect(newerStyles(css)).toContain(`Chrome ${version}`);
  });

  test('lets pass what is asked for first, and what is old', () => {
    expect(newerStyles('@supports selector(:has(a)) { .a:has(b) { color: red } }')).toEqual([]);
    expect(
      newerStyles('@media (min-width: 40em) { .a:not(.b) > .c { inset: 0 } } .d:hover { gap: 1px }'),
    ).toEqual([]);
  });
});
