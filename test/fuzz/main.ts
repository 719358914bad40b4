import { disagreements, mixtures } from '../oracle/disagreements.js';
import { callDoor, doors } from './call-door.js';
import { engines } from '../sql/engines/engines.js';
import { allMixtures } from '../sql/random-differences.js';
import { fuzzDatabase } from './fuzz-databases.js';
import { fuzzDocuments } from './fuzz-documents.js';
import { argumentsOf, fuzzDoors, type ValueKind } from './fuzz-doors.js';
import { callLater, fuzzLater, laterArguments } from './fuzz-later.js';
import { fuzzPlacesOf } from './fuzz-places.js';
import { fuzzWorkbooks } from './fuzz-workbooks.js';

/** Prints what a run has tried, and a line for each fault that gives it again. */
function tell(
  what: string,
  run: { readonly count: number; readonly slowest: number; readonly faults: readonly object[] },
  again: readonly string[],
): void {
  run.faults.forEach((fault, at) => {
    console.log(`${JSON.stringify(fault)} again: npm run fuzz ${again[at]}`);
  });
  const { count, faults, slowest } = run;
  console.log(`${count} ${what}: ${faults.length} faults; slowest ${Math.round(slowest)} ms`);
  if (faults.length > 0) process.exitCode = 1;
}

function tellDoors(kind: ValueKind, count: number): void {
  const run = fuzzDoors(kind, count);
  const again = run.faults.map(({ door, seed, times }) => `${door} ${seed} ${kind} ${times}`);
  tell(kind === 'json' ? 'JSON values' : 'values of any kind', run, again);
}

async function tellLater(kind: ValueKind, count: number): Promise<void> {
  const run = await fuzzLater(kind, count);
  const again = run.faults.map(({ door, seed }) => `later ${door} ${seed} ${kind}`);
  tell(`values of kind ${kind} for doors that answer later`, run, again);
}

/** One call of a door that answers later again. */
async function onceLater(door: string, seed: number, kind: ValueKind): Promise<void> {
  const values = laterArguments(door, seed, kind);
  console.dir({ values, ...(await callLater(door, values)) }, { depth: 6 });
}

function tellPlaces(names: readonly string[]): void {
  const run = fuzzPlacesOf(names);
  const again = run.faults.map(({ door }) => `places ${door}`);
  tell('misfits in every place', run, again);
}

/** Asks engine and oracle the same questions; a case again: npm run fuzz oracle MIXTURE SEED. */
function tellOracle(name: string, seeds: { readonly from: number; readonly count: number }): void {
  const features = mixtures[name];
  if (features === undefined) throw new RangeError(`No mixture is called ${name}.`);
  const faults = disagreements(features, seeds);
  const again = faults.map((fault) => `oracle ${name} ${fault.seed}`);
  tell(`cases of counting (${name})`, { count: seeds.count, slowest: 0, faults }, again);
}

/**
 * So many random cases of each mixture are asked of a database: 21,000 in all of PostgreSQL, which takes
 * an hour or two, and as many of the others as end in half that time.
 */
const casesOf: Readonly<Record<string, number>> = {
  duckdb: 2100,
  pglite: 2100,
  postgres: 2100,
  chdb: 50,
};

/** Asks a database and the engine in memory the same questions; one again: npm run fuzz sql ENGINE MIXTURE SEED. */
async function tellDatabase(name: string, mixture?: string, seed?: string): Promise<void> {
  const engine = engines[name];
  if (engine === undefined) throw new RangeError(`No database is called ${name}.`);
  if (!engine.isHere()) {
    console.log(`skipped: ${name} is not installed (unchecked: random cases in it)`);
    return;
  }
  const from = Number(seed ?? 1);
  const count = seed === undefined ? (casesOf[name] ?? 0) : 1;
  for (const mixed of mixture === undefined ? allMixtures : [mixture]) {
    const run = await fuzzDatabase(engine, { mixtures: [mixed], from, count });
    const again = run.faults.map((fault) => `sql ${name} ${fault.mixture} ${fault.seed}`);
    tell(`cases of counting in ${name} (${mixed})`, run, again);
  }
}

/** One call again: its arguments, and what went wrong. */
function once(door: string, seed: number, kind: ValueKind, times: number): void {
  const values = argumentsOf(door, seed, kind, times);
  console.dir({ values, ...callDoor(door, values) }, { depth: 8 });
}

/** Reads spoilt workbooks; one of them again: npm run fuzz workbook SEED. */
async function tellWorkbooks(from: number, count: number): Promise<void> {
  const run = await fuzzWorkbooks({ from, count });
  const again = run.faults.map((fault) => `workbook ${fault.seed}`);
  tell(`spoilt workbooks, ${run.sheets} of them read`, run, again);
}

const [first, seed, kind, times] = process.argv.slice(2);

if (first === 'document') {
  const run = await fuzzDocuments({ from: Number(seed), count: 1 });
  console.dir(run, { depth: 8 });
} else if (first === 'workbook') {
  await tellWorkbooks(Number(seed ?? 1), seed === undefined ? 2000 : 1);
} else if (first === 'oracle' && seed === undefined) {
  for (const name of Object.keys(mixtures)) tellOracle(name, { from: 1, count: 200_000 });
} else if (first === 'oracle') {
  tellOracle(String(seed), { from: Number(kind), count: 1 });
} else if (first === 'sql' && seed === undefined) {
  for (const name of Object.keys(engines)) await tellDatabase(name);
} else if (first === 'sql') {
  await tellDatabase(String(seed), kind, times);
} else if (first === 'later') {
  await onceLater(String(seed), Number(kind), times === 'any' ? 'any' : 'json');
} else if (first === 'places') {
  tellPlaces([String(seed)]);
} else if (first !== undefined) {
  once(first, Number(seed), kind === 'any' ? 'any' : 'json', Number(times ?? 3));
} else {
  tellDoors('json', 100_000);
  tellDoors('any', 30_000);
  await tellLater('json', 20_000);
  await tellLater('any', 10_000);
  tellPlaces([...doors.keys()]);
  const run = await fuzzDocuments({ from: 1, count: 2000 });
  const again = run.faults.map((fault) => `document ${fault.seed}`);
  tell('documents in three formats', run, again);
  await tellWorkbooks(1, 2000);
  for (const name of Object.keys(mixtures)) tellOracle(name, { from: 1, count: 70_000 });
  for (const name of Object.keys(engines)) await tellDatabase(name);
}
