import { startVitest } from 'vitest/node';
import { packageDoors } from '../support/package-doors.js';
import { fromRoot } from '../support/repository.js';
import type { Subject } from './subjects.js';

/** Which tests passed without a mutant, by their paths, and whether a process ended early. */
export interface Ran {
  readonly passed: ReadonlySet<string>;
  readonly hasFailed: boolean;
}

/** Runs the tests of some files, with the mutants in them. */
export async function runTests(subjects: readonly Subject[], isLoud: boolean): Promise<Ran> {
  const codes = new Map(subjects.map(({ path, code }) => [fromRoot(path), code]));
  const vitest = await startVitest(
    'test',
    subjects.map(({ test }) => test),
    {
      config: false,
      root: fromRoot(''),
      include: ['test/unit/**/*.test.ts'],
      runner: fromRoot('test/mutation/runner.ts'),
      reporters: isLoud ? ['dot'] : [{}],
      watch: false,
      isolate: false,
      pool: 'forks',
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
  const files = vitest.state.getFiles();
  const passed = files.filter(({ result }) => result?.state === 'pass').map((one) => one.filepath);
  const hasFailed = files.some(({ result }) => result?.state === 'fail');
  await vitest.close();
  process.exitCode = 0;
  return { passed: new Set(passed), hasFailed };
}
