import type { SeenUnit } from '#room/aggregation';
import { sql, type Sql } from '../statement/sql.js';
import { openFrom, openTo } from '../tables/far-days.js';
import type { Step, Writing } from './writing.js';

/** What a unit is to cells, by number. */
export const kinds = Object.freeze({ lowest: 0, above: 1, part: 2 } as const);

/** Units that the same units stand above have a number in common. */
function chainsOf(seen: readonly SeenUnit[]) {
  const numbers = new Map<string, number>();
  const units = seen.map(({ above }) => {
    const key = above.join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const rows = [...numbers].flatMap(([key, number]) =>
    key === '' ? [] : key.split(',').map((above) => [number, Number(above)]),
  );
  return { units, rows };
}

const finite = (day: number | undefined, open: number): number =>
  day === undefined || !Number.isFinite(day) ? open : day;

/** The units that the cells of a table are made of, and what each is to them. */
function seenRows(seen: readonly SeenUnit[], chains: readonly number[]) {
  return seen.map(({ unit, kind, cell, since, isOfPart, isAsked }, at) => [
    unit,
    kinds[kind],
    cell,
    chains[at] ?? -1,
    finite(since?.from, openFrom),
    finite(since?.to, openTo),
    isOfPart ? 1 : 0,
    isAsked ? 1 : 0,
  ]);
}

const seenColumns = [
  'unit_key',
  'kind',
  'cell_unit',
  'chain_key',
  'first_day',
  'last_day',
  'is_of_part',
  'is_asked',
] as const;

/** The days on which lowest units were in force, each stretch once. */
const spans = ({ nameOf, words }: Writing): Sql => sql`
  select distinct c.from_day as from_day, c.to_day as to_day
  from ${nameOf('unit_closure')} c join seen s on s.unit_key = c.unit_key
  where c.distance = 0 and ${words.mostly(sql`s.kind = ${kinds.lowest}`)}`;

/** Whether the units of a table are told one by one. */
export const hasSeen = ({ asked }: Writing): boolean => asked.seen !== null;

/** Whether what units owe is told bit by bit: by assignments, or by the days on which they were in force. */
export const isOwedInPart = (writing: Writing): boolean =>
  hasSeen(writing) || writing.asked.context.obligations !== null;

/** The units of a view, those that stand above each, and the days on which they were in force. */
export function seenSteps(writing: Writing): readonly Step[] {
  const { asked, words } = writing;
  if (asked.seen === null) return [];
  const chains = chainsOf(asked.seen);
  return [
    ['seen', words.rowsOfText(seenColumns, seenRows(asked.seen, chains.units))],
    ['chains', words.rowsOfText(['chain_key', 'above_key'], chains.rows)],
    ['spans', spans(writing)],
  ];
}

/** Figures in doubt, and the same figures of all units that count below those. */
export const withThoseBelow = (inDoubt: Sql): Sql => sql`
  select unit_key, indicator_key, measure from ${inDoubt}
  union distinct select s.unit_key, d.indicator_key, d.measure
  from ${inDoubt} d join chains c on c.above_key = d.unit_key
    join seen s on s.chain_key = c.chain_key`;

/** All figures of units that are seen in parts. */
export const partsOfUnits = sql`
  union distinct select s.unit_key, a.indicator_key, m.measure
  from seen s cross join added a cross join sums m
  where s.kind = ${kinds.part}`;

/**
 * States of units that took over from others which told theirs too, or from a part of others: the
 * later state takes the place of the earlier ones.
 */
export const takenOver = (isState: (indicator: Sql) => Sql): Sql => sql`
  union distinct select h.unit_key, h.indicator_key, h.measure
  from told t join seen s on s.unit_key = t.unit_key join chains c on c.chain_key = s.chain_key
    join told h on h.unit_key = c.above_key and h.indicator_key = t.indicator_key
      and h.sum_key = t.sum_key
  where t.is_counted = 1 and h.is_counted = 1 and ${isState(sql`t.indicator_key`)}
  union distinct select t.unit_key, t.indicator_key, t.measure
  from told t join seen s on s.unit_key = t.unit_key
  where t.is_counted = 1 and s.is_of_part = 1 and ${isState(sql`t.indicator_key`)}`;
