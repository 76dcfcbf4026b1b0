/** An element with a class, if any, and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
}

/** A sentence with its values: `{count}` in the words is replaced. */
export const say = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
