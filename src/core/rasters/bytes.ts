/** Whether Latin letters stand at a place. */
export const says = (bytes: Uint8Array, at: number, word: string): boolean =>
  at + word.length <= bytes.length && [...word].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** Four Latin letters at a place: the name of a chunk. */
export const nameAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
