import type { FetchedRow } from '#room/aggregation';
import { groupBy } from '#room/kit';
import { compile, defaultRows, type CompiledPlan } from '../compile/compile.js';
import { rowTells } from '../compile/counted-statement.js';
import { sentStatement } from '../compile/sent-statement.js';
import { wholeStatement } from '../compile/whole-statement.js';
import { writingOf } from '../compile/writing.js';
import { askedIn, type AskedOfStore } from '../plan/asked-of-store.js';
import { boundTo } from '../plan/asked-ratios.js';
import type { SqlPlan } from '../plan/sql-plan.js';
import { ask, type AnswerRow } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { written, type SqlStatement } from '../statement/written.js';
import { doubtfulUnits } from './doubtful-units.js';
import { fetchedRows } from './fetched-rows.js';
import { listsOfUnits } from './lists-of-units.js';
import type { Fetched } from './figure-of-store.js';
import { ratiosOfUnits, unitsLeft } from './ratios-of-units.js';
import { isWithin } from './places.js';
import type { RunOptions } from './run-options.js';
import { mostWhole, sumsOfUnits, type SumOfUnit, type SumsOfUnits } from './sums-of-units.js';

/** Asks for something that may not be wanted. */
const askFor = async (
  options: RunOptions,
  what: string,
  statement: SqlStatement | null,
): Promise<readonly AnswerRow[]> => (statement === null ? [] : ask(options, what, statement));

/** Indicators with a sum that no number holds exactly beside others, and what ratios bind to them. */
function tooLarge(sums: SumsOfUnits, { ratios }: AskedOfStore): ReadonlySet<number> {
  const large = [...sums].filter(
    ([, units]) => units.reduce((sum, { whole }) => sum + whole, 0) > mostWhole,
  );
  return boundTo(
    ratios,
    large.map(([name]) => Number(name.split(' ')[0])),
  );
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

/** The indicators of which sums over shown periods came back, of units asked or below them. */
function countedIn({ sums: asked, roots, context, seen }: AskedOfStore, sums: SumsOfUnits) {
  const inTotal = seen && new Set(seen.flatMap((one) => (one.isAsked ? [one.unit] : [])));
  const isAsked = ({ unit }: SumOfUnit): boolean =>
    inTotal === null ? isWithin(context.tree, roots, unit) : inTotal.has(unit);
  const counted = [...sums].flatMap(([name, units]) => {
    const [indicator = -1, sum = -1] = name.split(' ').map(Number);
    return asked[sum]?.isShown === true && units.some(isAsked) ? [indicator] : [];
  });
  return new Set(counted);
}

/** The codes of which anything was sent; those are not asked about of which there are sums. */
async function fetchSent(
  plan: SqlPlan,
  { asked, sums }: { readonly asked: AskedOfStore; readonly sums: SumsOfUnits },
  options: RunOptions,
) {
  if (!asked.isWhatWasSent) return null;
  const { indicators } = asked.context;
  const counted = countedIn(asked, sums);
  const rest = [...indicators.keys()].filter((indicator) => !counted.has(indicator));
  const statement = sentStatement(writingOf(plan, options.dialect, options), rest);
  const rows =
    rest.length === 0
      ? []
      : await ask(options, 'the indicators that were sent', written(statement, options.dialect));
  const sent = [...counted, ...rows.map((row) => wholeIn(row, 'indicator_key'))];
  return new Set(sent.flatMap((indicator) => indicators[indicator]?.code ?? []));
}

/** Fetches all that a table needs. */
export async function fetchAll(plan: SqlPlan, options: RunOptions) {
  const asked = askedIn(plan, options.dialect);
  const compiled = compile(plan, options.dialect, options);
  const { lists = 'heard', mostRows = defaultRows } = options;
  const counted = groupBy(await askFor(options, 'the sums', compiled.counted), (row) =>
    wholeIn(row, 'tells'),
  );
  const told = (tells: keyof typeof rowTells) => counted.get(rowTells[tells]) ?? [];
  const sums = sumsOfUnits(told('sum'));
  const large = tooLarge(sums, asked);
  const whole = await fetchWhole(plan, compiled, { options, large });
  const rows = inOrder(fetchedRows([...told('doubtful'), ...whole], mostRows));
  const [partly, silent, places] = [told('partly'), told('silent'), told('place')];
  const fetched: Fetched = {
    sums,
    ratios: ratiosOfUnits(told('ratio')),
    left: unitsLeft(told('left')),
    lists: lists === 'none' ? null : listsOfUnits({ partly, silent, places }),
    areRowsAll: lists === 'all',
    heard: lists === 'none' ? null : new Set(told('heard').map((row) => wholeIn(row, 'unit_key'))),
    doubtful: doubtfulUnits(rows, asked),
    sent: await fetchSent(plan, { asked, sums }, options),
    whole: large,
  };
  return { rows, fetched };
}
