import { createInterface } from 'node:readline';

/** Asks a person one thing; an empty answer leaves it open. */
export type Ask = (question: string) => Promise<string>;

/** Runs what has questions to whoever sits at the terminal; an input that ended answers nothing. */
export async function withAsk<T>(run: (ask: Ask) => Promise<T>): Promise<T> {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  try {
    return await run(async (question) => {
      process.stdout.write(question);
      const { value, done } = await lines.next();
      return done ? '' : value;
    });
  } finally {
    reader.close();
  }
}
