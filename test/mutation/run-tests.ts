import { createVitest } from 'vitest/node';
import { packageDoors } from '../support/package-doors.js';
import { fromRoot } from '../support/repository.js';
import type { Subject } from './subjects.js';

/** Which tests passed without a mutant, by their paths, and why others failed. */
export interface Ran {
  readonly passed: ReadonlySet<string>;
  readonly failures: readonly string[];
}

/** Runs tests of source files that hold their mutants, as often as is wanted. */
export interface TestRuns {
  readonly run: (tests: readonly string[]) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** Makes ready for runs: each file in a process of its own, or several one after another in one. */
export async function openTests(
  subjects: readonly Subject[],
  { isIsolated }: { readonly isIsolated: boolean },
): Promise<TestRuns> {
  const codes = new Map(subjects.map(({ path, code }) => [fromRoot(path), code]));
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root: fromRoot(''),
      include: ['test/unit/**/*.test.ts'],
      runner: fromRoot('test/mutation/runner.ts'),
      reporters: [{}],
      watch: false,
      isolate: isIsolated,
      pool: 'forks',
      // A mutant that fills the memory is to end its process soon, and nothing else.
      execArgv: ['--max-old-space-size=1024'],
      testTimeout: 600_000,
    },
    {
      plugins: [
        { name: 'mutants', enforce: 'pre', transform: (_code, id) => codes.get(id) ?? null },
      ],
      resolve: {
        alias: packageDoors.map(({ specifier, source }) => ({
          find: new RegExp(`^${specifier}$`),
          replacement: fromRoot(source),
        })),
      },
    },
  );
  await vitest.standalone();
  return {
    run: async (tests) => {
      const asked = new Set(tests);
      const all = await vitest.globTestSpecifications([...tests]);
      const wanted = all.filter(({ moduleId }) => asked.has(moduleId));
      const { testModules } = await vitest.runTestSpecifications(wanted);
      // One whose process ended has neither passed nor failed.
      const passed = testModules.filter((one) => one.state() === 'passed');
      const failures = testModules
        .filter((one) => one.state() === 'failed')
        .map((one) => {
          const tests = [...one.children.allTests('failed')];
          const errors = [one.errors(), ...tests.map((test) => test.result().errors ?? [])].flat();
          return `${one.moduleId}: ${errors.map(({ message }) => message).join('; ')}`;
        });
      process.exitCode = 0;
      return { passed: new Set(passed.map(({ moduleId }) => moduleId)), failures };
    },
    close: () => vitest.close(),
  };
}
