import { addAmountSums, type AmountSum } from '#room/campaigns';
import type { Finding } from '#room/findings';
import type { ObservationInput } from '#room/indicators';
import { groupBy } from '#room/kit';
import type { TalliedRecord, Tally, TallyContributors } from './tally.js';
import { tallyFinding } from './findings.js';

/** What one record adds to one indicator. */
export interface Share {
  readonly indicator: string;
  readonly amount: AmountSum;
}

/** One record with all that it adds, and where it belongs. */
export interface TallyEntry {
  readonly record: TalliedRecord;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  readonly shares: readonly Share[];
  /** What is wrong with it; paths are made here. */
  readonly findings?: readonly Finding[] | undefined;
}

interface PlacedEntry extends TallyEntry {
  readonly unit: string;
  readonly period: string;
}

export interface CollectOptions {
  /** The indicators, in the order in which a unit has them. */
  readonly indicators: readonly string[];
  /** A unit with records has a nil of each indicator that none of them adds to. */
  readonly withNil: boolean;
}

const isPlaced = (entry: TallyEntry): entry is PlacedEntry =>
  entry.unit !== undefined && entry.period !== undefined;

function findingsOf(entry: TallyEntry): readonly Finding[] {
  const { record, shares, unit, period, findings = [] } = entry;
  const facts = { record: record.id ?? `${Number(record.path.at(-1)) + 1}` };
  const place = { path: record.path };
  if (shares.length === 0) {
    return findings.length > 0 ? findings : [tallyFinding('tally/not-counted', facts, place)];
  }
  return [
    ...findings,
    ...(unit === undefined ? [tallyFinding('tally/no-unit', facts, place)] : []),
    ...(period === undefined ? [tallyFinding('tally/no-period', facts, place)] : []),
  ];
}

const valueOf = ({ amount, qualifier }: AmountSum): ObservationInput['value'] =>
  qualifier === undefined ? amount : { amount, qualifier };

function figuresOf(entries: readonly PlacedEntry[], { indicators, withNil }: CollectOptions) {
  return [...new Set(indicators)].flatMap((indicator) => {
    const parts = entries.flatMap((entry) =>
      entry.shares
        .filter((share) => share.indicator === indicator)
        .slice(0, 1)
        .map(({ amount }) => ({ entry, amount })),
    );
    const [first] = entries;
    if (first === undefined || (parts.length === 0 && !withNil)) return [];
    const { unit, period } = first;
    const value: ObservationInput['value'] =
      parts.length === 0
        ? { state: 'nil' }
        : valueOf(addAmountSums(parts.map(({ amount }) => amount)));
    const records = parts.map(({ entry }) => entry.record);
    const contributors: TallyContributors = { unit, indicator, period, records };
    return [{ observation: { unit, indicator, period, value }, contributors }];
  });
}

/**
 * Adds what records give into observations by unit, period and indicator.
 *
 * A record adds to an indicator once: where several rules lead to one, the first of them counts.
 */
export function collectTally(entries: readonly TallyEntry[], options: CollectOptions): Tally {
  const placed = entries.filter(isPlaced);
  const groups = groupBy(placed, ({ unit, period }) => JSON.stringify([unit, period]));
  const figures = [...groups.values()].flatMap((group) => figuresOf(group, options));
  const isCounted = (entry: TallyEntry) => isPlaced(entry) && entry.shares.length > 0;
  return Object.freeze({
    observations: figures.map(({ observation }) => observation),
    contributors: figures.map(({ contributors }) => contributors),
    uncounted: entries.filter((entry) => !isCounted(entry)).map(({ record }) => record),
    findings: entries.flatMap(findingsOf),
  });
}
