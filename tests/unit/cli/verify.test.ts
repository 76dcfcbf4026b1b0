import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { verify } from '../../../src/cli/verify.ts';

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a port has a number');
  return address.port;
}

test('an address that does not answer is told in words, with its own exit code', async () => {
  const said: string[] = [];
  const say = (text: string): number => said.push(text);
  const place = `http://127.0.0.1:${await closedPort()}`;
  expect(await verify({ place }, say, say)).toBe(2);
  expect(said).toEqual([
    `${place}/data/v1/chain.csv 没有回应，无法核对。看看网址写得对不对、网络通不通，再来一次。`,
  ]);
});

test('a chain that is none is told before anything is read', async () => {
  const said: string[] = [];
  const say = (text: string): number => said.push(text);
  expect(await verify({ place: 'dist', chain: 'nowhere.csv' }, say, say)).toBe(2);
  expect(said).toEqual(['nowhere.csv 不是一份封存记录。']);
});
