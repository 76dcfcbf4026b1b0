/** Pixels of a share card, as the readers of `og:image` expect it. */
export const CARD = { width: 1200, height: 630 } as const;
