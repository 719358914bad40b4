import { addAmountSums, type AmountSum } from '#room/campaigns';
import type { Finding } from '#room/findings';
import type { ObservationInput } from '#room/indicators';
import { groupBy, partByFirst } from '#room/kit';
import type { TalliedRecord, Tally, TallyCategories, TallyContributors } from './tally.js';
import { tallyFinding } from './findings.js';

/** What one record adds to one indicator. */
export interface Share {
  readonly indicator: string;
  readonly amount: AmountSum;
  /** The part of a breakdown that it is of. */
  readonly categories?: TallyCategories | undefined;
}

/** One record with all that it adds, and where it belongs. */
export interface TallyEntry {
  readonly record: TalliedRecord;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  readonly shares: readonly Share[];
  /** What is wrong with it; paths are made here. */
  readonly findings?: readonly Finding[] | undefined;
  /** Nothing is said of it where it is not counted. */
  readonly isSilent?: boolean | undefined;
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
  /** Whether records leave open what a unit has of an indicator; it is no nil then. */
  readonly isOpen?: ((place: Place) => boolean) | undefined;
}

/** Where a figure belongs. */
export interface Place {
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
}

const isPlaced = (entry: TallyEntry): entry is PlacedEntry =>
  entry.unit !== undefined && entry.period !== undefined;

function findingsOf(entry: TallyEntry): readonly Finding[] {
  const { record, shares, unit, period, findings = [], isSilent = false } = entry;
  const facts = { record: record.id ?? `${Number(record.path.at(-1)) + 1}` };
  const place = { path: record.path };
  if (shares.length === 0) {
    return findings.length > 0 || isSilent
      ? findings
      : [tallyFinding('tally/not-counted', facts, place)];
  }
  return [
    ...findings,
    ...(unit === undefined ? [tallyFinding('tally/no-unit', facts, place)] : []),
    ...(period === undefined ? [tallyFinding('tally/no-period', facts, place)] : []),
  ];
}

const valueOf = ({ amount, qualifier }: AmountSum): ObservationInput['value'] =>
  qualifier === undefined ? amount : { amount, qualifier };

const keyOfCategories = (categories: TallyCategories | undefined): string =>
  JSON.stringify(Object.entries(categories ?? {}).toSorted());

/** The categories in which an indicator has shares, each once; always the one without any. */
function categoriesOf(shares: readonly Share[]): readonly (TallyCategories | undefined)[] {
  const { first } = partByFirst(
    shares.flatMap(({ categories }) => (categories === undefined ? [] : [categories])),
    keyOfCategories,
  );
  return [undefined, ...first];
}

interface Asked {
  readonly indicator: string;
  readonly categories: TallyCategories | undefined;
}

const isOf = (share: Share, { indicator, categories }: Asked): boolean =>
  share.indicator === indicator &&
  keyOfCategories(share.categories) === keyOfCategories(categories);

/** Whether a unit can be said to have nothing of an indicator. */
const isNilKnown = ({ unit, period }: PlacedEntry, asked: Asked, options: CollectOptions) =>
  options.withNil &&
  asked.categories === undefined &&
  options.isOpen?.({ unit, period, indicator: asked.indicator }) !== true;

/** What a unit has of one indicator in a period; nothing where no record adds to it. */
function figureOf(entries: readonly PlacedEntry[], asked: Asked, options: CollectOptions) {
  const parts = entries.flatMap((entry) =>
    entry.shares
      .filter((share) => isOf(share, asked))
      .slice(0, 1)
      .map(({ amount }) => ({ entry, amount })),
  );
  const [first] = entries;
  const isNil = parts.length === 0;
  if (first === undefined || (isNil && !isNilKnown(first, asked, options))) return [];
  const { indicator, categories } = asked;
  const { unit, period } = first;
  const value: ObservationInput['value'] = isNil
    ? { state: 'nil' }
    : valueOf(addAmountSums(parts.map(({ amount }) => amount)));
  const of = { unit, indicator, period, ...(categories && { categories }) };
  const contributors: TallyContributors = {
    ...of,
    records: parts.map(({ entry }) => entry.record),
  };
  return [{ observation: { ...of, value }, contributors }];
}

const figuresOf = (entries: readonly PlacedEntry[], options: CollectOptions) =>
  [...new Set(options.indicators)].flatMap((indicator) => {
    const shares = entries.flatMap((entry) =>
      entry.shares.filter((share) => share.indicator === indicator),
    );
    return categoriesOf(shares).flatMap((categories) =>
      figureOf(entries, { indicator, categories }, options),
    );
  });

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
