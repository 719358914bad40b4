import { joined, nothing, sql, type Sql } from '../statement/sql.js';
import type { FetchedLists } from '../run/run-options.js';
import { periodSteps } from './period-steps.js';
import { hasRatios, isPair } from './ratio-steps.js';
import { addedOf, kindsOf, rowsOfSums } from './rows-of-sums.js';
import { toldSteps } from './told-steps.js';
import { cellParts } from './cell-steps.js';
import { isIn, unitSteps } from './unit-steps.js';
import { isByWay, withSteps, type Step, type Writing } from './writing.js';

/** What a row of the answer tells of. */
export const rowTells = Object.freeze({
  sum: 0,
  doubtful: 1,
  partly: 2,
  silent: 3,
  place: 4,
  heard: 5,
  ratio: 6,
  left: 7,
} as const);

const stepsOf = (writing: Writing, lists: FetchedLists): readonly Step[] => [
  ...periodSteps(writing),
  ...unitSteps(writing),
  ...toldSteps(writing, lists !== 'none'),
];

/** The fields of a row of the answer; those that are not given are empty. */
interface Fields {
  readonly tells: number;
  readonly unit: Sql;
  readonly indicator?: Sql;
  readonly sum?: Sql;
  /** Up to five whole numbers. */
  readonly numbers?: readonly Sql[];
  readonly amount?: Sql;
  readonly texts?: readonly [Sql, Sql?];
}

const zero = sql`0`;
const noText = sql`''`;
const big = (column: Sql): Sql => sql`cast(${column} as bigint)`;

/** All parts of the answer have the same columns. */
function columnsOf({
  tells,
  unit,
  indicator,
  sum,
  numbers = [],
  amount,
  texts = [noText],
}: Fields): Sql {
  const [a = zero, b = zero, c = zero, d = zero, e = zero] = numbers;
  const [one, other] = texts;
  return sql`
  select ${tells} as tells, ${big(unit)} as unit_key, ${big(indicator ?? zero)} as indicator_key,
    ${big(sum ?? zero)} as sum_key, ${big(a)} as a, ${big(b)} as b, ${big(c)} as c, ${big(d)} as d,
    ${big(e)} as e, cast(${amount ?? zero} as double precision) as amount, ${one} as text_one,
    ${other ?? noText} as text_other`;
}

/** What the plain figures of each cell are made of, figure by figure. */
const cellsOfFigures = sql`
    select l.cell_unit as cell_unit, p.indicator_key as indicator_key, p.sum_key as sum_key,
      p.is_counted as counted, p.has_amount as has_amount, p.is_reported as reported,
      p.is_owed - p.is_reported as partly, p.whole_amount as whole_amount
    from plain p join lowest l on l.unit_key = p.unit_key`;

/** The sums of each unit that has cells. */
const sums = (writing: Writing): Sql => {
  const { words } = writing;
  const columns = columnsOf({
    tells: rowTells.sum,
    unit: sql`p.cell_unit`,
    indicator: sql`p.indicator_key`,
    sum: sql`p.sum_key`,
    numbers: [
      sql`sum(p.counted)`,
      sql`max(p.has_amount)`,
      sql`sum(p.reported)`,
      sql`sum(p.partly)`,
    ],
    texts: [words.asText(words.sumOf(sql`p.whole_amount`))],
  });
  return sql`${columns} from (${isByWay(writing) ? cellParts(writing) : cellsOfFigures}) p
    group by p.cell_unit, p.indicator_key, p.sum_key`;
};

/** The pairs of terms of each unit that has cells. */
const ratios = ({ words }: Writing): Sql => {
  const sumIf = (amount: Sql): Sql =>
    words.asText(words.sumOf(sql`case when ${isPair} then ${amount} else 0 end`));
  const isAll = sql`case when p.is_owed = 1 and p.reported = 2 then 1 else 0 end`;
  const columns = columnsOf({
    tells: rowTells.ratio,
    unit: sql`l.cell_unit`,
    indicator: sql`p.ratio_key`,
    sum: sql`p.sum_key`,
    numbers: [
      sql`sum(case when ${isPair} then 1 else 0 end)`,
      sql`max(case when p.counted = 2 and p.below = 0 then 1 else 0 end)`,
      sql`sum(${isAll})`,
      sql`sum(p.is_owed - ${isAll})`,
      sql`max(p.is_term)`,
    ],
    texts: [sumIf(sql`p.above`), sumIf(sql`p.below`)],
  });
  return sql`${columns} from pairs p join lowest l on l.unit_key = p.unit_key
    group by l.cell_unit, p.ratio_key, p.sum_key`;
};

const isLeft = sql`p.counted > 0 and not (${isPair})`;

/** The lowest units of which a term is in no pair. */
const left = (): Sql => {
  const columns = columnsOf({
    tells: rowTells.left,
    unit: sql`p.unit_key`,
    indicator: sql`p.ratio_key`,
    sum: sql`p.sum_key`,
  });
  return sql`${columns} from pairs p where ${isLeft}`;
};

/** Figures that count by themselves, and are in no pair of a ratio. */
const unpaired = (writing: Writing): Sql =>
  hasRatios(writing)
    ? sql` or (r.unit_key, r.indicator_key, r.sum_key) in (
      select p.unit_key, k.indicator_key, p.sum_key
      from pairs p join terms k on k.ratio_key = p.ratio_key where ${isLeft})`
    : nothing;

/** The rows among which there is a choice. */
function doubtful({ nameOf }: Writing, most: number): Sql {
  const columns = columnsOf({
    tells: rowTells.doubtful,
    unit: sql`o.unit_key`,
    indicator: sql`o.indicator_key`,
    numbers: [sql`o.line_key`, sql`o.marks`, sql`l.first_position + o.row_place`],
    amount: sql`o.amount`,
    texts: [sql`p.period_id`, sql`coalesce(o.detail, '')`],
  });
  return sql`select * from (${columns}
    from ${nameOf('observation')} o
    join near p on p.load_key = o.load_key and p.period_key = o.period_key
    join loads l on l.load_key = o.load_key
    where (o.unit_key, o.indicator_key, o.measure) in (
        select unit_key, indicator_key, measure from doubtful)
    limit ${most}) doubtful_rows`;
}

/** The lowest units that told a figure, but not all they owe. */
const partly = (): Sql => {
  const columns = columnsOf({
    tells: rowTells.partly,
    unit: sql`p.unit_key`,
    indicator: sql`p.indicator_key`,
    sum: sql`p.sum_key`,
    numbers: [sql`p.is_over`, sql`p.is_wrong`],
  });
  return sql`${columns} from plain p where p.is_owed = 1 and p.is_reported = 0`;
};

/** The lowest units that told nothing of a figure that others told. */
const silent = ({ words }: Writing): Sql => {
  const columns = columnsOf({
    tells: rowTells.silent,
    unit: sql`s.unit_key`,
    indicator: sql`s.indicator_key`,
    sum: sql`s.sum_key`,
  });
  const row = sql`s`;
  return sql`${columns} from (
      select o.unit_key as unit_key, k.indicator_key as indicator_key, k.sum_key as sum_key,
        k.measure as measure
      from owed o
      join (select distinct indicator_key, sum_key, measure from plain) k on k.sum_key = o.sum_key
      where o.bits <> 0) s
    where ${words.isNotAmong(['unit_key', 'indicator_key', 'sum_key'], row, sql`plain`)}
      and ${words.isNotAmong(['unit_key', 'indicator_key', 'measure'], row, sql`doubtful`)}`;
};

/** Where the rows stand that plain sums are made of; without those counted, what a cell leaves out. */
const places = (writing: Writing, isLast: 0 | 1, areCountedToo: boolean): Sql => {
  const columns = columnsOf({
    tells: rowTells.place,
    unit: sql`r.unit_key`,
    indicator: sql`r.indicator_key`,
    sum: sql`r.sum_key`,
    numbers: [
      sql`l.first_position + r.row_place`,
      sql`r.row_day`,
      sql`r.counts`,
      sql`r.has_error`,
      sql`${isLast} + 2 * r.is_told`,
    ],
  });
  const rows = { indicators: addedOf(writing, isLast), each: 'row' } as const;
  const wanted =
    areCountedToo || isLast === 1
      ? sql`1 = 1`
      : sql`(r.counts = 0 or r.is_told = 1${unpaired(writing)})`;
  return sql`${columns} from (${rowsOfSums(writing, isLast, rows)}) r
    join loads l on l.load_key = r.load_key
    where ${wanted} and (r.unit_key, r.indicator_key, r.sum_key) in (
      select unit_key, indicator_key, sum_key from plain)`;
};

/** The lowest units that told any figure of the table, terms of ratios left aside. */
const heard = ({ asked }: Writing): Sql => {
  const shown = asked.sums.flatMap(({ isShown }, key) => (isShown ? [key] : []));
  const columns = columnsOf({ tells: rowTells.heard, unit: sql`p.unit_key` });
  return sql`${columns} from plain p where ${isIn(sql`p.sum_key`, shown)}
    and ${isIn(sql`p.indicator_key`, asked.shown)} group by p.unit_key`;
};

/** All that a database counts of a plan, in one statement, so that it looks at the rows once. */
export function countedStatement(
  writing: Writing,
  { lists, most }: { readonly lists: FetchedLists; readonly most: number },
): Sql {
  const ofCells = [
    partly(),
    silent(writing),
    heard(writing),
    ...kindsOf(writing).map((isLast) => places(writing, isLast, lists === 'all')),
  ];
  const ofRatios = hasRatios(writing) ? [ratios(writing), left()] : [];
  const parts = [
    sums(writing),
    ...ofRatios,
    doubtful(writing, most),
    ...(lists === 'none' ? [] : ofCells),
  ];
  return withSteps(writing, stepsOf(writing, lists), joined(parts, sql` union all `));
}
