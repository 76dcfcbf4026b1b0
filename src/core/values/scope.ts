/** 口径: whom a figure covers. */
export const scopes = ['own', 'with-foundation', 'system'] as const;
export type Scope = (typeof scopes)[number];
