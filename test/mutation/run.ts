import { askedIn } from './asked.js';
import equivalent from './equivalent.json' with { type: 'json' };
import type { Mutant } from './instrument.js';
import { killedOf } from './killed.js';
import { subjectsIn, type Subject } from './subjects.js';

const nameOf = ({ before, after }: Mutant): string => `${before} → ${after}`;

/** The mutants of a file that somebody has read and found to change nothing; some with the reason. */
function equivalentIn(path: string): ReadonlySet<string> {
  const named: unknown = Reflect.get(equivalent, path) ?? [];
  return new Set(Array.isArray(named) ? named : Object.keys(Object(named)));
}

/** Tells what is alive in a file; gives how many mutants are noticed, of how many. */
function tell({ path, mutants }: Subject, killed: ReadonlySet<number>): readonly number[] {
  const same = equivalentIn(path);
  const counted = mutants.filter((mutant) => killed.has(mutant.id) || !same.has(nameOf(mutant)));
  const alive = counted.filter(({ id }) => !killed.has(id));
  console.log(`${path}: ${counted.length - alive.length} of ${counted.length}`);
  for (const mutant of alive) console.log(`  ${path}:${mutant.line}  ${nameOf(mutant)}`);
  return [counted.length - alive.length, counted.length];
}

/** Tells what is listed as equivalent and stands for nothing alive: it is noticed after all, or gone. */
function tellNoticed({ path, mutants }: Subject, killed: ReadonlySet<number>): void {
  const alive = new Set(mutants.filter(({ id }) => !killed.has(id)).map(nameOf));
  for (const name of equivalentIn(path)) {
    if (!alive.has(name)) console.log(`  ${path}  noticed after all: ${name}`);
  }
}

const asked = askedIn(process.argv.slice(2));
if (asked !== null) {
  const subjects = subjectsIn(asked);
  const killed = await killedOf(subjects);
  const scores = subjects.map((subject) => tell(subject, killed));
  // A sample says nothing of those that it did not draw.
  if (asked.sample === null) for (const subject of subjects) tellNoticed(subject, killed);
  const [noticed = 0, all = 0] = [0, 1].map((at) =>
    scores.reduce((sum, score) => sum + (score[at] ?? 0), 0),
  );
  const share = Math.round((noticed / all) * 1000) / 10;
  const kind = asked.sample === null ? '' : `, a sample by seed ${asked.seed}`;
  console.log(`${asked.place}: ${noticed} of ${all}, ${share} %${kind}`);
  process.exit(0);
}
