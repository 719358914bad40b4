/**
 * A country that is counted in four workers side by side: each reads and checks its provinces, the
 * parts are put together, and the table is the one that counting all at once gives.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/workers.ts` after `npm run build`.
 */
import { aggregate, createDataset, findCell, formatNumber } from 'danvan';
import { finalize, mergePartials } from 'danvan/aggregation';
import { countryContext, provincesOf, rowsOf } from './workers/country.js';
import { runParts } from './workers/run-parts.js';

const parts = 4;
const context = countryContext();
const options = { units: 'nuoc-mau', period: '2026', rows: 'all' } as const;

const partials = await runParts(parts, (part, rows) =>
  console.log(`phần ${part + 1}/${parts}: đã đọc ${formatNumber(rows)} dòng`),
);
const whole = mergePartials(partials);
console.log(`đã gộp ${parts} phần: ${formatNumber(whole.rows)} dòng`);

const table = finalize(whole, context, options);
for (const { code, name } of table.indicators) {
  const { amount, coverage } = findCell(table, code);
  const units = `${coverage.reported}/${coverage.expected} xã đủ 12 tháng`;
  console.log(`${name.vi}: ${formatNumber(amount ?? 0)} (${units})`);
}

const observations = rowsOf(provincesOf(0, 1));
const atOnce = aggregate(createDataset({ ...context, observations }), options);
const textOf = ({ total, rows }: typeof table) => JSON.stringify([total, rows]);
console.log(`như khi tính một lần: ${textOf(table) === textOf(atOnce) ? 'đúng' : 'SAI'}`);
