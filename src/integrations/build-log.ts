import type { AstroLoggerDestination } from 'astro';
import terminal from 'astro/logger/node';

/**
 * One list for the whole process: Astro loads this module once for itself and once more inside the bundled pages.
 */
const LIST = Symbol.for('mingzhang.logged-errors');

/** Where the list lies; nobody else knows the symbol. */
const shared = globalThis as typeof globalThis & { [LIST]?: string[] };

/** Errors that Astro only told about, so far; undefined when it does not write to this log. */
export function loggedErrors(): readonly string[] | undefined {
  return shared[LIST];
}

/** Astro says this before it throws what an integration threw; the error itself is printed in full. */
const ECHO = /^An unhandled error occurred while running/;

/** A chapter without notices, pages or sections is whole; Astro says so in English on every page. */
const EMPTY = /^The collection "\w+" does not exist or is empty\b/;

/**
 * Writes to the terminal as Astro does, and remembers errors. Astro logs some errors of content and goes on
 * to publish pages with an empty body; the gate refuses a site during whose build an error was logged.
 */
export default function buildLog(): AstroLoggerDestination {
  const { write } = terminal({ level: 'debug' });
  const list = shared[LIST] ?? [];
  shared[LIST] = list;
  return {
    write(message) {
      if (message.level === 'error') {
        if (ECHO.test(message.message)) return;
        list.push(message.message);
      }
      if (!EMPTY.test(message.message)) write(message);
    },
  };
}
