import { expect, test } from 'vitest';
import { runSteps, type Step } from '../../run/schedule.ts';

/** Runs steps that take as many turns as told, and writes down what happens. */
async function played(
  steps: readonly (Step & { readonly turns?: number; readonly fails?: boolean })[],
  places = 2,
): Promise<string[]> {
  const story: string[] = [];
  await runSteps(steps, places, {
    async run({ name, turns = 1, fails = false }) {
      story.push(`+${name}`);
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      story.push(`-${name}`);
      return !fails;
    },
    skip: ({ name }) => story.push(`skip ${name}`),
    running: (running, done) => story.push(`${done}: ${running.map(({ name }) => name).join(' ')}`),
  });
  return story;
}

test('with one place, suites run one after the other, in their order', async () => {
  expect(await played([{ name: 'a' }, { name: 'b' }], 1)).toEqual(['+a', '0: a', '-a', '+b', '1: b', '-b']);
});

test('with two places, two run side by side, and the next begins when one of them ends', async () => {
  expect(await played([{ name: 'a', turns: 4 }, { name: 'b' }, { name: 'c' }])).toEqual([
    ...['+a', '+b', '0: a b', '-b'],
    ...['+c', '1: a c', '-c'],
    ...['2: a', '-a'],
  ]);
});

test('a suite waits for what it reads, and one that could begin goes before it', async () => {
  expect(await played([{ name: 'a', turns: 4 }, { name: 'b', after: ['a'] }, { name: 'c' }])).toEqual([
    ...['+a', '+c', '0: a c', '-c'],
    ...['1: a', '-a'],
    ...['+b', '2: b', '-b'],
  ]);
});

test('a suite whose predecessor was not asked for is run', async () => {
  expect(await played([{ name: 'b', after: ['a'] }])).toEqual(['+b', '0: b', '-b']);
});

test('after a failure, what would read its work is skipped, with all that would read that', async () => {
  expect(
    await played(
      [{ name: 'a', fails: true }, { name: 'b', after: ['a'] }, { name: 'c', after: ['b'] }, { name: 'd' }],
      1,
    ),
  ).toEqual(['+a', '0: a', '-a', 'skip b', 'skip c', '+d', '3: d', '-d']);
});

test('two suites that hold the same thing never run side by side', async () => {
  const folder = { holds: 'folder', turns: 3 };
  expect(await played([{ name: 'a', ...folder }, { name: 'b', ...folder }, { name: 'c' }])).toEqual([
    ...['+a', '+c', '0: a c', '-c'],
    ...['1: a', '-a'],
    ...['+b', '2: b', '-b'],
  ]);
});

test('a suite that needs the whole machine has it', async () => {
  const steps = [{ name: 'a', turns: 3 }, { name: 'b', alone: true, turns: 3 }, { name: 'c' }];
  expect(await played(steps)).toEqual(['+a', '+c', '0: a c', '-c', '1: a', '-a', '+b', '2: b', '-b']);
});

test('suites that wait for each other are a fault of the list', async () => {
  const steps = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  await expect(played(steps)).rejects.toThrow('these wait for each other: a, b');
});
