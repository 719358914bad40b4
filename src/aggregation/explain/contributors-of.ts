import type { Observation } from '#room/indicators';
import { daysTold } from '../choice/figure.js';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Span } from '../choice/span.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Contributor } from './contributor.js';
import { explainedAmount } from './explained-amount.js';
import type { Shelf } from './shelf.js';
import { slice } from './slice.js';

/** A report that counts, beside what is told of it. */
export interface Told {
  readonly taken: CountedReport;
  readonly contributor: Contributor;
}

/** What is needed to tell of reports. */
export interface ToldFrom {
  readonly shelf: Shelf;
  readonly tree: PlaceTree;
  /** The units that owe the figure, in the order of their numbers. */
  readonly owing: readonly number[];
  /** Whether a total is asked for, so that what has a category is a part of it. */
  readonly isTotal: boolean;
}

const bases = Object.freeze(['as-sent', 'running-total', 'difference'] as const);
const none: readonly Observation[] = Object.freeze([]);

/** Of a difference the later total ends with it; what is taken away ends before it begins. */
function rowsOf({ shelf }: ToldFrom, span: Span) {
  if (span.rank !== 2) return { observations: span.rows.map(shelf.observationOf), less: none };
  const isLater = (row: number): boolean => shelf.daysOfRow(row).to === span.to;
  return {
    observations: span.rows.filter(isLater).map(shelf.observationOf),
    less: span.rows.filter((row) => !isLater(row)).map(shelf.observationOf),
  };
}

/** The units below that owe what one unit sent for all of them. */
function stoodInFor({ tree, owing, shelf }: ToldFrom, unit: number): readonly string[] {
  const below = slice(owing, unit + 1, tree.last[unit] ?? unit);
  return Object.freeze(below.map(shelf.idOf));
}

function told(sources: ToldFrom, taken: CountedReport): Told {
  const { unit, span, channel, standsIn } = taken;
  const { shelf, isTotal } = sources;
  const { observations, less } = rowsOf(sources, span);
  const { amount, qualifier, bounds } = explainedAmount(span.quantity);
  const days = daysTold(channel.time, span);
  const contributor: Contributor = Object.freeze({
    unit: shelf.idOf(unit),
    from: shelf.dateOf(days.from),
    to: shelf.dateOf(days.to),
    basis: bases[span.rank] ?? 'as-sent',
    isDerived: isTotal && observations.some(({ categories }) => categories !== undefined),
    amount,
    qualifier,
    bounds,
    observations: Object.freeze(observations),
    less: Object.freeze(less),
    standsInFor: standsIn ? stoodInFor(sources, unit) : null,
  });
  return { taken, contributor };
}

/** Tells of what counts, in the order of the units, then in time. */
export const contributorsOf = (
  sources: ToldFrom,
  taken: readonly CountedReport[],
): readonly Told[] =>
  taken
    .toSorted((a, b) => a.unit - b.unit || a.span.from - b.span.from)
    .map((one) => told(sources, one));
