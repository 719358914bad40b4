import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from './run-tests.js';
import type { Subject } from './subjects.js';

type Plan = Readonly<Record<string, readonly number[]>>;

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const resultFile = join(folder, 'result');

function prepare(plan: Plan, mutant: number): void {
  const planFile = join(folder, 'plan.json');
  writeFileSync(planFile, JSON.stringify(plan));
  process.env['MUTATION_PLAN'] = planFile;
  process.env['MUTATION_RESULT'] = resultFile;
  process.env['MUTANT'] = String(mutant);
  // Each run of a test listens for its end.
  process.env['NODE_NO_WARNINGS'] = '1';
}

/** Mutants that a test noticed, and those under which a whole process ended. */
function readResult(): ReadonlySet<number> {
  const last = new Map<number, string>();
  for (const line of readFileSync(resultFile, 'utf8').split('\n').filter(Boolean)) {
    const [state = '', mutant] = line.split(' ');
    last.set(Number(mutant), state);
  }
  return new Set([...last].filter(([, state]) => state !== 'survived').map(([mutant]) => mutant));
}

const idsOf = ({ mutants }: Subject, known: ReadonlySet<number>): readonly number[] =>
  mutants.filter(({ id, isStatic }) => !isStatic && !known.has(id)).map(({ id }) => id);

/** A mutant may end a process, with the rest of its tests; they run again without it. */
async function killedInFunctions(subjects: readonly Subject[]): Promise<ReadonlySet<number>> {
  writeFileSync(resultFile, '');
  let open = subjects;
  let known: ReadonlySet<number> = new Set();
  while (open.length > 0) {
    const ids = known;
    prepare(Object.fromEntries(open.map((one) => [one.test, idsOf(one, ids)])), 0);
    const { passed, hasFailed } = await runTests(open, true);
    known = readResult();
    if (hasFailed || (passed.size < open.length && known.size === ids.size)) {
      throw new Error('The tests fail without any mutant.');
    }
    open = open.filter(({ test }) => !passed.has(test));
  }
  return known;
}

async function isNoticed(subject: Subject, mutant: number): Promise<boolean> {
  prepare({}, mutant);
  const { passed } = await runTests([subject], false);
  return !passed.has(subject.test);
}

/** The mutants that the tests notice. */
export async function killedOf(subjects: readonly Subject[]): Promise<ReadonlySet<number>> {
  const killed = new Set(await killedInFunctions(subjects.filter((one) => one.mutants.length > 0)));
  for (const subject of subjects) {
    for (const { id, isStatic } of subject.mutants) {
      if (isStatic && (await isNoticed(subject, id))) killed.add(id);
    }
  }
  rmSync(folder, { recursive: true });
  return killed;
}
