import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { addDays, type Period } from '#room/time';
import type { FigureTable } from '../table/table.js';
import { cellKey, totalOwner } from './cell-key.js';
import type { Balance } from './other-values.js';

/** Names whose figures a reader may add, and the name of their sum. */
interface NamedSum {
  readonly whole: string;
  readonly parts: readonly string[];
}

const ofUnit = ({ id }: { readonly id: string }): string => `unit ${id}`;

/** What ended units sent that belongs to no row. */
const besides = ({ rows }: FigureTable): readonly string[] =>
  rows.flatMap(({ unit, role }) => (role === 'unallocated' ? `unallocated ${unit.id}` : []));

const unitsIn = ({ rows }: FigureTable) =>
  rows.filter(({ role }) => role === 'unit').map(({ unit }) => unit);

/** The units below each unit, with what it did itself. */
function sumsBelow(table: FigureTable): readonly NamedSum[] {
  const units = unitsIn(table);
  const own = new Set(table.rows.flatMap(({ unit, role }) => (role === 'own' ? unit.id : [])));
  const byParent = groupBy(units, ({ parent = '' }) => parent);
  const asked = new Set(table.units.map(({ id }) => id));
  return [...new Set([...units, ...table.units].map(({ id }) => id))].map((id) => ({
    whole: ofUnit({ id }),
    parts: [
      ...(byParent.get(id) ?? []).map(ofUnit),
      ...(own.has(id) ? [`own ${id}`] : []),
      ...(asked.has(id) ? besides(table) : []),
    ],
  }));
}

/** Sums along units: those below a unit, all rows of the total, the units of a group. */
function sumsOfUnits(table: FigureTable): readonly NamedSum[] {
  const units = unitsIn(table);
  const whole = totalOwner(table);
  const levels = [units, ...groupBy(units, ({ level = '' }) => level).values()];
  return [
    ...sumsBelow(table),
    { whole, parts: table.units.map(ofUnit) },
    ...levels.map((level) => ({ whole, parts: [...level.map(ofUnit), ...besides(table)] })),
    ...table.groups.map(({ group }) => ({
      whole: `group ${group.id}`,
      parts: group.units.map((id) => ofUnit({ id })),
    })),
  ];
}

/** Sums along time: periods of one kind that fill the days of a longer one. */
export function sumsOfPeriods(periods: readonly Period[]): readonly NamedSum[] {
  const kinds = [...groupBy(periods, ({ kind }) => kind).values()];
  return periods.flatMap((whole) =>
    kinds.flatMap((kind): readonly NamedSum[] => {
      const parts = kind
        .filter(({ id, from, to }) => id !== whole.id && from >= whole.from && to <= whole.to)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const isFilled =
        parts[0]?.from === whole.from &&
        parts.at(-1)?.to === whole.to &&
        parts.every(({ from }, at) => at === 0 || from === addDays(parts[at - 1]?.to ?? from, 1));
      return isFilled ? [{ whole: whole.id, parts: parts.map(({ id }) => id) }] : [];
    }),
  );
}

/** Sums along indicators: a total and its parts, and what its relations make of others. */
const sidesOf = ({ code, parts = [], otherParts = [], carriedOver, holds = [] }: Indicator) => [
  ...[[code], ...(carriedOver === undefined ? [] : [[code, carriedOver]])].flatMap((plus) => [
    { plus, minus: parts },
    { plus, minus: [...parts, ...otherParts] },
  ]),
  ...holds.flatMap(({ is, sumOf = [] }) => {
    const terms = sumOf.flatMap((term) => ('indicator' in term ? term : []));
    const isPlain = terms.every(({ times, report }) => Math.abs(times) === 1 && report === 'same');
    if (is !== 'equal' || !isPlain) return [];
    const taken = terms.filter(({ times }) => times < 0).map(({ indicator }) => indicator);
    const added = terms.filter(({ times }) => times > 0).map(({ indicator }) => indicator);
    return [{ plus: [code, ...taken], minus: added }];
  }),
];

/** What is shown: owners, indicators and periods whose cells are in some table. */
interface Shown {
  readonly owners: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly periods: readonly Period[];
}

/** Sums of owners, of indicators and of periods, written out for all that stands beside them. */
function writtenOut(
  names: { readonly plus: readonly string[]; readonly minus: readonly string[] },
  keysOf: readonly ((name: string) => string)[],
): readonly Balance[] {
  const { plus, minus } = names;
  return keysOf.map((keyOf) => ({ plus: plus.map(keyOf), minus: minus.map(keyOf) }));
}

const bySum = ({ whole, parts }: NamedSum) => ({ plus: [whole], minus: parts });

/** All sums that a reader of some tables could try; which of them are true is not looked at. */
export function balancesOf(tables: readonly FigureTable[], shown: Shown): readonly Balance[] {
  const { owners, indicators, periods } = shown;
  const forUnits = indicators.flatMap(({ code }) =>
    periods.map(
      ({ id }) =>
        (owner: string) =>
          cellKey(owner, code, id),
    ),
  );
  const forPeriods = owners.flatMap((owner) =>
    indicators.map(
      ({ code }) =>
        (period: string) =>
          cellKey(owner, code, period),
    ),
  );
  const forIndicators = owners.flatMap((owner) =>
    periods.map(
      ({ id }) =>
        (code: string) =>
          cellKey(owner, code, id),
    ),
  );
  return [
    ...tables.flatMap(sumsOfUnits).flatMap((sum) => writtenOut(bySum(sum), forUnits)),
    ...sumsOfPeriods(periods).flatMap((sum) => writtenOut(bySum(sum), forPeriods)),
    ...indicators.flatMap(sidesOf).flatMap((sides) => writtenOut(sides, forIndicators)),
  ];
}
