/** Rows listed under a key; more are counted by month, and narrowed. */
export const MOST_ROWS = 120;
/** Rows of an amount, and of a name in one month or with one amount, listed under both; more are counted. */
export const FEW_ROWS = 60;
/** Rows of one day listed together; more are kept apart by name and by amount. */
export const MOST_ROWS_IN_DAY = 500;

/** Names listed under a pair of characters; a pair that more names have tells none. */
export const MOST_NAMES = 60;
/** Rows of whole names beside one copy of their masked form. */
export const ROWS_IN_COPY = 25;
/** Rows of names beside one copy of the pair by which they are found. */
export const ROWS_BESIDE_PAIR = 50;
