/** Text of the files in `content/drawings/`, by file name. */
export async function readDrawings(
  paths: readonly string[],
  textOf: (path: string) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const drawings = new Map<string, string>();
  for (const path of paths) {
    const name = /^content\/drawings\/([^/]+\.svg)$/.exec(path)?.[1];
    const text = name === undefined ? undefined : await textOf(path);
    if (name !== undefined && text !== undefined) drawings.set(name, text);
  }
  return drawings;
}
