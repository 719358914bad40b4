import { inForce, type PushedContext } from '#room/aggregation';
import { dayNumberOf } from '#room/time';
import type { Field } from './rows-as-values.js';
import { openFrom, openTo } from '../tables/far-days.js';

type Rows = readonly (readonly Field[])[];

/** Each unit, and what is told of it. */
const unitRows = ({ tree }: PushedContext): Rows =>
  tree.units.map(({ id, name }, number) => [
    number,
    id,
    name.vi,
    tree.parents[number] ?? -1,
    tree.last[number] === number ? 1 : 0,
  ]);

/** The days on which a unit was in force; all days where nothing is said of it. */
const validityOf = ({ tree }: PushedContext, number: number) =>
  inForce(tree, number, { from: openFrom, to: openTo });

/** Each unit with itself and with all units above it, while it was in force. */
function closureRows(context: PushedContext): Rows {
  const { parents } = context.tree;
  return context.tree.units.flatMap((_, number) => {
    const rows: Field[][] = [];
    const spans = validityOf(context, number);
    let distance = 0;
    for (let above = number; above >= 0; above = parents[above] ?? -1) {
      for (const { from, to } of spans) rows.push([above, number, distance, from, to]);
      distance += 1;
    }
    return rows;
  });
}

const indicatorRows = ({ indicators }: PushedContext): Rows =>
  indicators.map(({ code, name, unit, decimals, combine }, key) => [
    key,
    code,
    typeof name === 'string' ? name : name.vi,
    typeof unit === 'string' ? unit : unit.vi,
    decimals,
    combine.unit,
    combine.time,
  ]);

/** What is owed, each stretch of a unit once; what is owed for several forms is owed once. */
function owedRows({ obligations, tree }: PushedContext): Rows {
  const rows = new Map<string, readonly Field[]>();
  for (const { unit, period } of obligations ?? []) {
    const number = tree.numbers.get(unit);
    if (number === undefined) continue;
    const row = [number, period.id, dayNumberOf(period.from), dayNumberOf(period.to)] as const;
    const key = [row[0], row[2], row[3]].join();
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}

/** The rows of the tables around the observations. */
export const starOfContext = (context: PushedContext) =>
  ({
    unit: unitRows(context),
    unit_closure: closureRows(context),
    indicator: indicatorRows(context),
    line: context.lines.map(({ id }, place) => [place + 1, id]),
    owed: owedRows(context),
  }) as const;
