/**
 * The review counted in PostgreSQL: the made-up province, and a made-up country of 3,321 communes and
 * 100 indicators. Each workbook is the one that the engine in memory writes, byte for byte.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/postgres.ts` after `npm run build`. It has a
 * PostgreSQL in its own process and counts three months, a million figures; `DATABASE_URL=postgres://…`
 * takes a server and sixty months, twenty million figures. `MONTHS=1 COUNTS=5` is quicker.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { bothWays, type Job } from './postgres/both-ways.js';
import { countryOf, monthsOf, rowsOfMonth } from './postgres/country.js';
import { provinceContext, provinceFigures } from './server/province.js';
import { openDatabase } from './shared/database.js';

const { DATABASE_URL: url, MONTHS, COUNTS = 100 } = process.env;
const months = monthsOf(Number(MONTHS ?? (url === undefined ? 3 : 60)));

const country = countryOf(Number(COUNTS));

const jobs: Readonly<Record<string, Job>> = {
  'tinh-mau-2026-csdl': {
    prefix: 'tinh_mau_',
    context: provinceContext,
    months: new Map([['2026-Q3', () => provinceFigures]]),
    asked: { units: 'tinh-mau', period: '2026-Q3', compareWith: 'same-period-last-year' },
    issuer: 'ban-tgdv',
  },
  'nuoc-mau-2026-csdl': {
    prefix: 'nuoc_mau_',
    context: country.context,
    months: new Map(months.map((period, at) => [period, () => rowsOfMonth(country, period, at)])),
    asked: { units: 'nuoc-mau', period: '2026' },
    issuer: 'nuoc-mau',
  },
};

// Twenty million figures may take a server minutes: nobody waits for this page.
const database = await openDatabase(url, 900);
await mkdir('out', { recursive: true });
for (const [name, job] of Object.entries(jobs)) {
  console.log(name);
  const { bytes, isSame } = await bothWays(job, database.query);
  await writeFile(`out/${name}.xlsx`, bytes);
  console.log(`  wrote out/${name}.xlsx, như khi tính trong bộ nhớ: ${isSame ? 'đúng' : 'SAI'}`);
}
await database.close();
