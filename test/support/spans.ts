import { createHierarchy } from 'danvan';
import {
  candidatesOf,
  createPlaceTree,
  exactly,
  sentNothing,
  type Choice,
  type Figure,
  type Owing,
  type PlaceTree,
  type Report,
  type Sent,
  type Span,
  type Stretch,
  type Taken,
} from '#inside/aggregation';

type Loose<Item> = Partial<Item> & { readonly amount?: number };

/** A report of some days in short. */
export const reportFor = (
  from: number,
  to: number,
  { amount = 0, ...more }: Loose<Report> = {},
): Report => ({
  from,
  to,
  rows: [],
  line: 0,
  isConsolidated: false,
  isCumulative: false,
  isNil: false,
  activity: '',
  quantity: exactly(amount),
  ...more,
});

/** A span of some days in short. */
export const spanFor = (
  from: number,
  to: number,
  { amount = 0, ...more }: Loose<Span> = {},
): Span => ({
  from,
  to,
  line: 0,
  isConsolidated: false,
  isNil: false,
  rank: 0,
  quantity: exactly(amount),
  rows: [],
  ...more,
});

/** The days of spans. */
export const daysIn = (spans: readonly Stretch[]): readonly (readonly [number, number])[] =>
  spans.map(({ from, to }) => [from, to]);

/** Places in the order of a walk, each with the number of the one above it; -1 for none. */
export const treeOf = (parents: readonly number[]): PlaceTree =>
  createPlaceTree(
    createHierarchy(
      parents.map((parent, at) => ({
        id: `u${at}`,
        name: `u${at}`,
        ...(parent >= 0 && { parent: `u${parent}` }),
      })),
    ),
  );

/** What units sent, by their numbers. */
export type SentBy = Readonly<Record<number, readonly Report[]>>;

/** A figure of which units sent reports and nothing else. */
export const figureFor = (sent: SentBy, time: Figure['time'] = 'sum'): Figure => ({
  time,
  sentBy: (unit): Sent => ({ ...sentNothing, reports: sent[unit] ?? [] }),
  candidates: (unit, within) => candidatesOf(sent[unit] ?? [], time, within),
});

/** Each of some units owes some days. */
export const owingFor = (units: readonly number[], days: Stretch): Owing => ({
  units,
  owedBy: (unit) => (units.includes(unit) ? [days] : []),
});

/** A choice among what units sent; all at the bottom owe the whole period. */
export function choiceOf(
  parents: readonly number[],
  sent: SentBy,
  more: { readonly days?: Stretch; readonly time?: Figure['time']; readonly owing?: Owing } = {},
): Choice {
  const period = more.days ?? { from: 1, to: 30 };
  const tree = treeOf(parents);
  const leaves = [...tree.last.keys()].filter((unit) => tree.last[unit] === unit);
  return {
    tree,
    figure: figureFor(sent, more.time),
    owing: more.owing ?? owingFor(leaves, period),
    period,
  };
}

/** What counts, in short: unit, days, amount, and whether it stands in. */
export const inShort = (taken: readonly Taken[]) =>
  taken.map(({ unit, span, standsIn }) => [
    unit,
    [span.from, span.to],
    span.quantity.amount,
    standsIn ? 'stands in' : 'own',
  ]);
