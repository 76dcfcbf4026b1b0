/** How much of something: thousandths of a unit. */
export interface Amounted {
  readonly qty: number;
  readonly unit: string;
  /** How much it was before corrections of rows below it. */
  readonly was?: number | undefined;
}

/** A sum and its terms. Only leaves lead to rows; amounts are 分 and keep one right edge at every depth. */
export interface TreeNode {
  readonly label: string;
  readonly sub?: string | undefined;
  /** The page or the place of a page where this sum stands. */
  readonly href?: string | undefined;
  readonly fen: number;
  /** Instead of money: goods. */
  readonly goods?: Amounted | undefined;
  /** What the sum was before corrections of rows below it. */
  readonly wasFen?: number | undefined;
  /** How the parent takes this term. */
  readonly sign?: '+' | '-' | undefined;
  /** The sum written out, when it is more than an addition of the terms below. */
  readonly equation?: string | undefined;
  readonly children: readonly TreeNode[];
}

/** More terms than this are not unfolded in place: the reader follows the link. */
export const MOST_TERMS_IN_PLACE = 60;
