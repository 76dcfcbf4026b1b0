import { mdxToMdast } from 'satteri';
import { blockComponents, FIGURE_COMPONENT } from './component-mark.ts';

/** Something in an MDX text that may not stand there. */
export interface MdxFault {
  /** Line and column in the text, from 1. */
  readonly line: number;
  readonly column: number;
  /** The first words of it, as written. */
  readonly found: string;
  readonly kind: 'syntax' | 'code' | 'component' | 'attribute' | 'spot';
}

/** The part of a node of the parser's tree that is looked at here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly Node[];
}

interface Point {
  readonly line: number;
  readonly column: number;
}

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const ELEMENT = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);

/** Why an element may not stand where it stands. `top`: it is a block of the text itself. */
function faultOf(
  { type, name, attributes = [], children = [] }: Node,
  top: boolean,
): MdxFault['kind'] | undefined {
  if (CODE.has(type)) return 'code';
  if (!ELEMENT.has(type)) return undefined;
  const block = blockComponents.some((one) => one === name);
  if (!block && name !== FIGURE_COMPONENT) return 'component';
  if (attributes.some((one) => one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string'))
    return 'attribute';
  const names = attributes.map((one) => one.name).join();
  if (names !== (block ? '' : 'id')) return 'attribute';
  if (block) return top && type === 'mdxJsxFlowElement' && children.length === 0 ? undefined : 'spot';
  return children.every((child) => child.type === 'text') ? undefined : 'spot';
}

/** What the parser of MDX says when it cannot go on: `3:14: …`. */
function brokenAt(error: unknown): Point {
  const [, line = '1', column = '1'] =
    /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
  return { line: Number(line), column: Number(column) };
}

/** Everything that a text may not hold, in its order: MDX runs code, and a page of ours runs none. */
export function mdxFaults(text: string): MdxFault[] {
  const lines = text.split(/\r?\n/);
  const at = ({ line, column }: Point, kind: MdxFault['kind']): MdxFault => {
    const rest = (lines[line - 1] ?? '').slice(column - 1);
    return { line, column, kind, found: /^[<{][^>}]*[>}]?/.exec(rest)?.[0] ?? rest };
  };
  let tree: Node;
  try {
    tree = mdxToMdast(text) as Node; // the tree of mdast, of which only these fields are read
  } catch (error) {
    return [at(brokenAt(error), 'syntax')];
  }
  const faults: MdxFault[] = [];
  const visit = (node: Node, top: boolean): void => {
    const kind = faultOf(node, top);
    if (kind && node.position) faults.push(at(node.position.start, kind));
    // What is refused is refused whole.
    else for (const child of node.children ?? []) visit(child, node.type === 'root');
  };
  visit(tree, false);
  return faults;
}
