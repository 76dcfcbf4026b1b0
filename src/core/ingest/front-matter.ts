/** An article's two parts. */
export interface Parts {
  /** YAML between the two lines of `---`. */
  readonly front: string;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly before: number;
}

/** Splits an article; undefined when it does not begin with front matter. */
export function splitArticle(text: string): Parts | undefined {
  const found = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return undefined;
  const head = found[0];
  return {
    front: found[1] ?? '',
    body: text.slice(head.length),
    before: head.split('\n').length - (head.endsWith('\n') ? 1 : 0),
  };
}
