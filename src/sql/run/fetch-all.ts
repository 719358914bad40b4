import type { FetchedRow } from '#room/aggregation';
import { groupBy } from '#room/kit';
import { compile, defaultRows, type CompiledPlan } from '../compile/compile.js';
import { rowTells } from '../compile/counted-statement.js';
import { wholeStatement } from '../compile/whole-statement.js';
import { writingOf } from '../compile/writing.js';
import { askedBy, type AskedOfStore } from '../plan/asked-of-store.js';
import type { SqlPlan } from '../plan/sql-plan.js';
import { ask, type AnswerRow } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { written, type SqlStatement } from '../statement/written.js';
import { fetchedRows } from './fetched-rows.js';
import { listsOfUnits } from './lists-of-units.js';
import type { Fetched } from './pushed-of.js';
import { restOfFigures } from './rest-of-figures.js';
import type { RunOptions } from './run-options.js';
import { mostWhole, sumsOfUnits, type SumsOfUnits } from './sums-of-units.js';

/** Asks for something that may not be wanted. */
const askFor = async (
  options: RunOptions,
  what: string,
  statement: SqlStatement | null,
): Promise<readonly AnswerRow[]> => (statement === null ? [] : ask(options, what, statement));

/** Indicators with a sum that no number holds exactly beside others. */
function tooLarge(sums: SumsOfUnits): ReadonlySet<number> {
  const large = [...sums].filter(
    ([, units]) => units.reduce((sum, { whole }) => sum + whole, 0) > mostWhole,
  );
  return new Set(large.map(([name]) => Number(name.split(' ')[0])));
}

/** All rows of what is counted in memory as a whole: by the plan, or since its sums are too large. */
async function fetchWhole(
  plan: SqlPlan,
  { whole }: CompiledPlan,
  { options, large }: { readonly options: RunOptions; readonly large: ReadonlySet<number> },
): Promise<readonly AnswerRow[]> {
  const what = 'the rows to be counted in memory';
  const rows = await askFor(options, what, whole);
  if (large.size === 0) return rows;
  const most = (options.mostRows ?? defaultRows) + 1;
  const all = wholeStatement(writingOf(plan, options.dialect, options), {
    indicators: [...large],
    most,
  });
  return [...rows, ...(await askFor(options, what, written(all, options.dialect)))];
}

/** Each row once, in the order of the whole. */
const inOrder = (rows: readonly FetchedRow[]): readonly FetchedRow[] =>
  [...new Map(rows.map((row) => [row.position, row])).values()].sort(
    (a, b) => a.position - b.position,
  );

async function fetchSent({ sent }: CompiledPlan, asked: AskedOfStore, options: RunOptions) {
  if (sent === null) return null;
  const rows = await askFor(options, 'the indicators that were sent', sent);
  const { indicators } = asked.context;
  return new Set(rows.flatMap((row) => indicators[wholeIn(row, 'indicator_key')]?.code ?? []));
}

/** Fetches all that a table needs. */
export async function fetchAll(plan: SqlPlan, options: RunOptions) {
  const asked = askedBy(plan);
  const compiled = compile(plan, options.dialect, options);
  const { lists = 'heard', mostRows = defaultRows } = options;
  const counted = groupBy(await askFor(options, 'the sums', compiled.counted), (row) =>
    wholeIn(row, 'tells'),
  );
  const told = (tells: keyof typeof rowTells) => counted.get(rowTells[tells]) ?? [];
  const sums = sumsOfUnits(told('sum'));
  const large = tooLarge(sums);
  const whole = await fetchWhole(plan, compiled, { options, large });
  const rows = inOrder(fetchedRows([...told('doubtful'), ...whole], mostRows));
  const [partly, silent, places] = [told('partly'), told('silent'), told('place')];
  const fetched: Fetched = {
    sums,
    lists: lists === 'none' ? null : listsOfUnits({ partly, silent, places }),
    areRowsAll: lists === 'all',
    heard: lists === 'none' ? null : new Set(told('heard').map((row) => wholeIn(row, 'unit_key'))),
    restOf: restOfFigures(asked.context.tree, rows, asked.notInForce),
    sent: await fetchSent(compiled, asked, options),
    whole: large,
  };
  return { rows, fetched };
}
