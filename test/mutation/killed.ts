import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTests, type TestRuns } from './run-tests.js';
import type { Plan } from './runner.js';
import type { Subject } from './subjects.js';

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const planFile = join(folder, 'plan.json');
const resultFile = join(folder, 'result');

process.env['MUTATION_PLAN'] = planFile;
process.env['MUTATION_RESULT'] = resultFile;
// Each run of a test listens for its end.
process.env['NODE_NO_WARNINGS'] = '1';

const prepare = (plan: Plan): void => writeFileSync(planFile, JSON.stringify(plan));

/** What the tests told of mutants. */
interface Result {
  /** Those that a test noticed, and those under which a whole process ended. */
  readonly killed: ReadonlySet<number>;
  readonly doubtful: ReadonlySet<number>;
}

function readResult(): Result {
  const killed = new Set<number>();
  const doubtful = new Set<number>();
  const ways: Readonly<Record<string, (mutant: number) => unknown>> = {
    started: (mutant) => killed.add(mutant),
    survived: (mutant) => killed.delete(mutant),
    doubtful: (mutant) => {
      killed.delete(mutant);
      doubtful.add(mutant);
    },
  };
  for (const line of readFileSync(resultFile, 'utf8').split('\n')) {
    const [told = '', mutant] = line.split(' ');
    ways[told]?.(Number(mutant));
  }
  return { killed, doubtful };
}

const idsOf = ({ mutants }: Subject, known: ReadonlySet<number>): readonly number[] =>
  mutants.filter(({ id, isStatic }) => !isStatic && !known.has(id)).map(({ id }) => id);

/** A mutant may end a process, with the rest of its tests; they run again without it. */
async function killedOneByOne(subjects: readonly Subject[], tests: TestRuns): Promise<Result> {
  writeFileSync(resultFile, '');
  let open = subjects;
  let result = readResult();
  while (open.length > 0) {
    const known = result.killed;
    const mutants = Object.fromEntries(open.map((one) => [one.test, idsOf(one, known)]));
    prepare({ whileLoaded: 0, mutants });
    const { passed, failures } = await tests.run(open.map(({ test }) => test));
    result = readResult();
    const isStuck = passed.size < open.length && result.killed.size === known.size;
    if (failures.length > 0 && isStuck) {
      throw new Error(['The tests fail without any mutant.', ...failures].join('\n'));
    }
    open = open.filter(({ test }) => !passed.has(test));
  }
  return result;
}

/** Those in doubt that are noticed where a test file is loaded with the mutant alive. */
async function killedWhileLoaded(
  subjects: readonly Subject[],
  { killed: known, doubtful }: Result,
  tests: TestRuns,
): Promise<readonly number[]> {
  const killed: number[] = [];
  for (const { test, mutants } of subjects) {
    for (const { id, isStatic } of mutants) {
      if (known.has(id) || !(isStatic || doubtful.has(id))) continue;
      prepare({ whileLoaded: id, mutants: {} });
      const { passed } = await tests.run([test]);
      if (!passed.has(test)) killed.push(id);
    }
  }
  return killed;
}

/** The mutants that the tests notice. */
export async function killedOf(subjects: readonly Subject[]): Promise<ReadonlySet<number>> {
  const asked = subjects.filter((one) => one.mutants.length > 0);
  const together = await openTests(asked, { isIsolated: false });
  const result = await killedOneByOne(asked, together);
  await together.close();
  const apart = await openTests(asked, { isIsolated: true });
  const late = await killedWhileLoaded(asked, result, apart);
  const killed = new Set([...result.killed, ...late]);
  await apart.close();
  rmSync(folder, { recursive: true });
  return killed;
}
