/**
 * The same table of the nation counted in memory and in each database that is here, at four sizes; no line
 * of the bench, but the table of `docs/guides/at-national-scale.md`.
 *
 * After `npm run build`: `TSX_TSCONFIG_PATH=test/bench/tsconfig.json node --max-old-space-size=12000
 * --import tsx test/bench/where-to-count.ts`. Prints a row of the table for each size; takes half an hour.
 */
import { aggregate, createDataset, createHierarchy, type ObservationInput } from 'danvan';
import { engines } from '../sql/engines/engines.js';
import { communes, indicatorsOf, months, unitsOf, type Country } from './country-figures.js';
import { fillCountry, nationIn } from './sql-country.js';

/** So many indicators for so many years, each commune each month. */
interface Size {
  readonly indicators: number;
  readonly years: number;
}

const sizes: readonly Size[] = [
  { indicators: 3, years: 1 },
  { indicators: 25, years: 1 },
  { indicators: 100, years: 1 },
  { indicators: 100, years: 5 },
];

const rowsOf = ({ indicators, years }: Size): number => communes * 12 * indicators * years;

const units = unitsOf();

/** What each commune sent, so that no list of all rows is needed. */
function* figuresOf({ indicators, years }: Size, count: number): Generator<ObservationInput> {
  for (let commune = 0; commune < count; commune += 1) {
    for (let year = 0; year < years; year += 1) {
      for (const [month, period] of months.entries()) {
        for (let at = 0; at < indicators; at += 1) {
          const value = (commune * 31 + at * 7 + month * 13) % 1000;
          const of = period.replace('2026', String(2026 - year));
          yield { unit: `x${commune}`, indicator: `x.i${at}`, period: of, value };
        }
      }
    }
  }
}

/** Seconds of the second of two runs: the first brings the pages in. */
async function secondsOf(run: () => unknown): Promise<number> {
  await run();
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

async function inMemory(size: Size): Promise<readonly number[]> {
  const context = { hierarchy: createHierarchy(units), indicators: indicatorsOf(size.indicators) };
  const start = performance.now();
  const dataset = createDataset({ ...context, observations: figuresOf(size, communes) });
  const read = (performance.now() - start) / 1000;
  const count = () => {
    const { rows, total } = aggregate(dataset, { units: 'vn', periods: [...months, '2026'] });
    return [...rows.flatMap(({ cells }) => cells), ...total].map(({ amount }) => amount);
  };
  return [read, await secondsOf(count)];
}

async function inDatabase(name: string, size: Size): Promise<number | null> {
  const engine = engines[name];
  if (engine === undefined || !engine.isHere()) return null;
  const country: Country = {
    units,
    indicators: indicatorsOf(size.indicators),
    observations: [...figuresOf({ ...size, years: 1 }, 1)],
  };
  const database = await engine.open();
  const context = await fillCountry(database, country, size.years);
  const seconds = await secondsOf(() => nationIn(context, { ...database, lists: 'none' }));
  await database.close();
  return seconds;
}

const told = (seconds: number | null | undefined): string =>
  seconds === null || seconds === undefined ? 'not here' : `${seconds.toPrecision(2)} s`;

for (const size of sizes) {
  const [read, counted] = await inMemory(size);
  const millions = `${(rowsOf(size) / 1e6).toFixed(1)} million`;
  const cells = [millions, told(read), told(counted)];
  for (const name of ['duckdb', 'postgres', 'chdb']) cells.push(told(await inDatabase(name, size)));
  console.log(`| ${cells.join(' | ')} |`);
}
