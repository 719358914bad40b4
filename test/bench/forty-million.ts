/**
 * Counts forty million observations once, in ten batches; no line of the bench.
 *
 * After `npm run build`:
 * `node --max-old-space-size=6000 --import tsx test/bench/forty-million.ts`, with
 * `TSX_TSCONFIG_PATH=test/bench/tsconfig.json`. Prints the seconds and the most memory it took.
 */
import { aggregatePartial, finalize, mergePartials } from 'danvan/aggregation';
import { numbers } from './growth.js';
import { manyColumns, manyContext, rowsOfIndicator } from './many-columns.js';

const batches = 10;
const perBatch = Math.ceil(40_000_000 / rowsOfIndicator / batches);
const context = manyContext(batches * perBatch);

function seconds<Result>(what: string, run: () => Result): Result {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  const mostMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ what, seconds: (user + system) / 1e6, mostMegabytes }));
  return result;
}

const parts = numbers(batches).map((at) =>
  seconds(`batch ${at + 1}`, () => {
    const observations = manyColumns(at * perBatch, (at + 1) * perBatch);
    return aggregatePartial({ ...context, observations });
  }),
);
const merged = seconds('merged', () => mergePartials(parts));
const table = seconds('counted', () => {
  const made = finalize(merged, context, { units: 'vn', period: '2026' });
  return { rows: merged.rows, cells: made.total.length, first: made.total[0]?.amount };
});
console.log(JSON.stringify(table));
