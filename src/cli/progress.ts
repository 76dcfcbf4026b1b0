import stringWidth from 'string-width';

/** The part of a terminal's stream that is used here. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line at the bottom of the terminal that says what is going on; nothing at all where nobody looks. */
export interface ProgressLine {
  show(what: string, done: number, of: number): void;
  /** Writes a line that stays. */
  print(text: string): void;
  /** Wipes the line. */
  clear(): void;
}

/** No more often than this does the line change, in milliseconds. */
const PAUSE = 80;

const WIPE = '\r\u001b[2K';

/** Cuts text to a width in columns; a Chinese character has two. */
export function cutToWidth(text: string, width: number): string {
  let cut = '';
  for (const character of text) {
    if (stringWidth(cut + character) > width) break;
    cut += character;
  }
  return cut;
}

/** Progress goes to `screen` when a person watches it, lines that stay go to standard output in any case. */
export function progressLine(
  screen: Screen,
  env: Readonly<Record<string, string | undefined>>,
  now: () => number = () => performance.now(),
  output: Screen = process.stdout,
): ProgressLine {
  const watched = screen.isTTY === true && !env['CI'];
  let shownAt = Number.NEGATIVE_INFINITY;
  let visible = false;
  const clear = () => {
    if (visible) screen.write(WIPE);
    visible = false;
  };
  return {
    clear,
    print(text) {
      clear();
      output.write(`${text}\n`);
    },
    show(what, done, of) {
      if (!watched) return;
      if (done >= of) {
        clear();
        return;
      }
      if (now() - shownAt < PAUSE) return;
      shownAt = now();
      visible = true;
      screen.write(WIPE + cutToWidth(`${what} ${done} / ${of}`, (screen.columns ?? 80) - 1));
    },
  };
}
