/** A SHA-256 in the making: text is hashed as UTF-8. */
export interface Hasher {
  update(text: string): void;
  /** 64 hexadecimal digits; ends the hash. */
  hex(): string;
}

/** Starts a hash. */
export type NewHasher = () => Hasher;

/** SHA-256 of a text. */
export function hashOf(newHasher: NewHasher, text: string): string {
  const hasher = newHasher();
  hasher.update(text);
  return hasher.hex();
}
