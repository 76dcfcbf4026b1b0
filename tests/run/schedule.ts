/** What has to be known of a suite to say when it may run. */
export interface Step {
  readonly name: string;
  /** Suites that must have passed, because this one reads what they made. */
  readonly after?: readonly string[];
  /** Something that no two suites may use at once. */
  readonly holds?: string;
  /** Whether it needs the whole machine: what it measures would be other on a busy one. */
  readonly alone?: boolean;
}

/** The first of those that wait which may begin beside those that run; undefined when there is none. */
function next<S extends Step>(waiting: readonly S[], running: readonly S[], places: number): S | undefined {
  if (running.length >= places || running.some(({ alone }) => alone)) return undefined;
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  return waiting.find(
    ({ after = [], holds, alone }) =>
      !after.some((name) => unfinished.has(name)) &&
      (holds === undefined || !running.some((one) => one.holds === holds)) &&
      !(alone && running.length > 0),
  );
}

/** How one step is run, and who hears of it. */
export interface Stage<S extends Step> {
  /** Whether the step passed. */
  run(step: S): Promise<boolean>;
  /** A step whose predecessor has failed is not run. */
  skip(step: S): void;
  /** Told whenever another set of steps runs, with how many are done. */
  running(steps: readonly S[], done: number): void;
}

/** Runs all steps in their order, up to so many side by side. A step that was skipped counts as failed for those after it. */
export async function runSteps<S extends Step>(
  steps: readonly S[],
  places: number,
  stage: Stage<S>,
): Promise<void> {
  const waiting = [...steps];
  const running = new Map<S, Promise<void>>();
  const failed = new Set<string>();
  const begin = (step: S): void => {
    waiting.splice(waiting.indexOf(step), 1);
    if (step.after?.some((name) => failed.has(name))) {
      failed.add(step.name);
      stage.skip(step);
      return;
    }
    const ended = stage.run(step).then((passed) => {
      if (!passed) failed.add(step.name);
      running.delete(step);
    });
    running.set(step, ended);
  };
  while (waiting.length + running.size > 0) {
    for (let step = next(waiting, [...running.keys()], places); step; ) {
      begin(step);
      step = next(waiting, [...running.keys()], places);
    }
    if (running.size === 0) {
      if (waiting.length > 0)
        throw new Error(`these wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
      return;
    }
    stage.running([...running.keys()], steps.length - waiting.length - running.size);
    await Promise.race(running.values());
  }
}
