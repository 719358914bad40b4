import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner, type RunnerTestCase } from 'vitest';

/** Which mutants belong to a test file, by its path. */
export type Plan = Readonly<Record<string, readonly number[]>>;

const mostTicks = 300_000;
const mostMilliseconds = 5000;

// On the global object, since each test file may load this one anew.
const enliven = (mutant: number): void => {
  Reflect.set(globalThis, 'ticks', 0);
  Reflect.set(globalThis, 'mutant', mutant);
};

Reflect.set(globalThis, 'tick', () => {
  const ticks = Number(Reflect.get(globalThis, 'ticks')) + 1;
  Reflect.set(globalThis, 'ticks', ticks);
  if (ticks > mostTicks) throw new Error('A loop that does not end.');
});
const whileLoaded = Number(process.env['MUTANT'] ?? 0);
enliven(whileLoaded);

const tell = (state: 'started' | 'survived' | 'killed', mutant: number): void =>
  appendFileSync(process.env['MUTATION_RESULT'] ?? '', `${state} ${mutant}\n`);

const plan: Plan = JSON.parse(readFileSync(process.env['MUTATION_PLAN'] ?? '', 'utf8'));

const late = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('late')), mostMilliseconds).unref();
  });

/** Runs each test once as it is, then once for each mutant that no test has noticed yet. */
export default class MutationRunner extends TestRunner {
  readonly killed = new Set<number>();

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    enliven(whileLoaded);
    await run();
    for (const mutant of plan[test.file.filepath] ?? []) {
      if (this.killed.has(mutant)) continue;
      tell('started', mutant);
      enliven(mutant);
      try {
        await Promise.race([run(), late()]);
        tell('survived', mutant);
      } catch {
        this.killed.add(mutant);
        tell('killed', mutant);
      } finally {
        enliven(0);
      }
    }
  }
}
