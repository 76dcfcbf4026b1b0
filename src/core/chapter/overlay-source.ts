import type { Source } from './source.ts';

/** A chapter with some of its texts replaced: what it would be once they are written. */
export function overlaySource(source: Source, texts: ReadonlyMap<string, string>): Source {
  return {
    ...source,
    list: async () => [...new Set([...(await source.list()), ...texts.keys()])].sort(),
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? source.read(path) : new TextEncoder().encode(text);
    },
    unzip: async (path) => texts.get(path) ?? source.unzip(path),
  };
}
