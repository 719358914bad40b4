import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner, type RunnerTestCase } from 'vitest';
import { enliven, isMet, ticksSince, traced } from './alive.js';

/** Which mutants are to be alive in a run. */
export interface Plan {
  /** The one that is alive from the start of a process on; 0 for none. */
  readonly whileLoaded: number;
  /** Those of a test file that are tried one after another, by its path. */
  readonly mutants: Readonly<Record<string, readonly number[]>>;
}

/**
 * What is told of a mutant. `doubtful`: a test lived through it, but what it changes had been worked
 * out before, while the file was loaded or by an earlier run.
 */
export type Told = 'started' | 'survived' | 'killed' | 'doubtful';

const mostMilliseconds = 5000;

const plan: Plan = JSON.parse(readFileSync(process.env['MUTATION_PLAN'] ?? '', 'utf8'));
enliven(plan.whileLoaded);

const tell = (told: Told, mutant: number): void =>
  appendFileSync(process.env['MUTATION_RESULT'] ?? '', `${told} ${mutant}\n`);

const late = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('late')), mostMilliseconds).unref();
  });

/** Runs each test once as it is, then once for each mutant that no test has noticed yet. */
export default class MutationRunner extends TestRunner {
  readonly killed = new Set<number>();
  #loaded: ReadonlySet<number> = new Set();

  override async importFile(...given: Parameters<TestRunner['importFile']>): Promise<void> {
    this.#loaded = await traced(async () => {
      await super.importFile(...given);
    });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    enliven(plan.whileLoaded);
    const met = await traced(run);
    const usual = ticksSince();
    for (const mutant of plan.mutants[test.file.filepath] ?? []) {
      if (this.killed.has(mutant)) continue;
      if (!met.has(mutant)) {
        tell(this.#loaded.has(mutant) ? 'doubtful' : 'survived', mutant);
        continue;
      }
      tell('started', mutant);
      enliven(mutant, usual);
      try {
        await Promise.race([run(), late()]);
        tell(isMet() && !this.#loaded.has(mutant) ? 'survived' : 'doubtful', mutant);
      } catch {
        this.killed.add(mutant);
        tell('killed', mutant);
      } finally {
        enliven(0);
      }
    }
  }
}
