import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { fromRoot, sourceFiles } from '../support/repository.js';
import { packageDoors } from '../support/package-doors.js';
import equivalent from './equivalent.json' with { type: 'json' };
import { instrument, type Instrumented, type Mutant } from './instrument.js';

/** A source file, its own test, and its mutants. */
interface Subject extends Instrumented {
  readonly path: string;
  readonly test: string;
}

const testOf = (path: string): string =>
  fromRoot(`test/unit/${path.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`);

function subjectsIn(place: string): readonly Subject[] {
  const isAsked = (path: string): boolean =>
    statSync(fromRoot(place)).isFile() ? path === place : path.startsWith(`${place}/`);
  let next = 1;
  return sourceFiles()
    .filter((path) => isAsked(path) && existsSync(testOf(path)))
    .map((path) => {
      const made = instrument(readFileSync(fromRoot(path), 'utf8'), next);
      next += made.mutants.length;
      return { ...made, path, test: testOf(path) };
    });
}

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const resultFile = join(folder, 'killed');

/** Runs the tests of some files, with the mutants in them; true where all pass. */
async function runTests(subjects: readonly Subject[], mutant: number): Promise<boolean> {
  const codes = new Map(subjects.map(({ path, code }) => [fromRoot(path), code]));
  const vitest = await startVitest(
    'test',
    subjects.map(({ test }) => test),
    {
      config: false,
      root: fromRoot(''),
      include: ['test/unit/**/*.test.ts'],
      runner: fromRoot('test/mutation/runner.ts'),
      reporters: mutant === 0 ? ['dot'] : [{}],
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
  const isGood = vitest.state.getFiles().every(({ result }) => result?.state === 'pass');
  await vitest.close();
  process.exitCode = 0;
  return isGood;
}

function prepare(plan: Readonly<Record<string, readonly number[]>>, mutant: number): void {
  const planFile = join(folder, 'plan.json');
  writeFileSync(planFile, JSON.stringify(plan));
  process.env['MUTATION_PLAN'] = planFile;
  process.env['MUTATION_RESULT'] = resultFile;
  process.env['MUTANT'] = String(mutant);
  // Each run of a test listens for its end.
  process.env['NODE_NO_WARNINGS'] = '1';
}

/** The mutants that the tests notice. */
async function killedOf(subjects: readonly Subject[]): Promise<ReadonlySet<number>> {
  writeFileSync(resultFile, '');
  const idsOf = ({ mutants }: Subject) =>
    mutants.filter(({ isStatic }) => !isStatic).map(({ id }) => id);
  prepare(Object.fromEntries(subjects.map((one) => [one.test, idsOf(one)])), 0);
  if (!(await runTests(subjects, 0))) throw new Error('The tests fail without any mutant.');
  const killed = new Set(readFileSync(resultFile, 'utf8').split('\n').filter(Boolean).map(Number));
  for (const subject of subjects) {
    for (const { id, isStatic } of subject.mutants) {
      if (!isStatic) continue;
      prepare({}, id);
      if (!(await runTests([subject], id))) killed.add(id);
    }
  }
  return killed;
}

const nameOf = ({ before, after }: Mutant): string => `${before} → ${after}`;

function tell({ path, mutants }: Subject, killed: ReadonlySet<number>): readonly number[] {
  const same = new Set<string>(Reflect.get(equivalent, path) ?? []);
  const counted = mutants.filter((mutant) => killed.has(mutant.id) || !same.has(nameOf(mutant)));
  const alive = counted.filter(({ id }) => !killed.has(id));
  console.log(`${path}: ${counted.length - alive.length} of ${counted.length}`);
  for (const mutant of alive) console.log(`  ${path}:${mutant.line}  ${nameOf(mutant)}`);
  return [counted.length - alive.length, counted.length];
}

const place = (process.argv[2] ?? '').replace(/\/$/, '');
const subjects = subjectsIn(place);
const killed = await killedOf(subjects);
const scores = subjects.map((subject) => tell(subject, killed));
const [noticed, all] = [0, 1].map((at) => scores.reduce((sum, score) => sum + (score[at] ?? 0), 0));
console.log(
  `${place}: ${noticed} of ${all}, ${Math.round(((noticed ?? 0) / (all ?? 1)) * 1000) / 10} %`,
);
rmSync(folder, { recursive: true });
process.exit(0);
