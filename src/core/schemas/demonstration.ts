/** A column that every download of a demonstration carries, so that a copied row still says what it is. The reader passes over it. */
export const DEMONSTRATION_COLUMN = 'demonstration';
/** What it says. */
export const DEMONSTRATION_MARK = '演示数据，内容虚构';
