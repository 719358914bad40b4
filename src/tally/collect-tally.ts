import { addAmountSums, type AmountSum } from '#room/campaigns';
import type { Finding } from '#room/findings';
import type { ObservationInput } from '#room/indicators';
import { groupBy } from '#room/kit';
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

/** A word for the part of a breakdown; nearly all are one category of one dimension. */
function keyOfCategories(categories: TallyCategories | undefined): string {
  if (categories === undefined) return '';
  const [first, ...others] = Object.entries(categories);
  if (first === undefined) return '[]';
  return others.length === 0
    ? `${first[0]} ${first[1]}`
    : JSON.stringify([first, ...others].toSorted());
}

/** What the records of a unit and a period add to one part of an indicator. */
interface Part {
  readonly categories: TallyCategories | undefined;
  readonly added: { readonly entry: PlacedEntry; readonly amount: AmountSum }[];
}

type Parts = Map<string, Part>;

/** Puts the shares of some records together by indicator and part, each record once. */
function partsOf(entries: readonly PlacedEntry[]): ReadonlyMap<string, Parts> {
  const byIndicator = new Map<string, Parts>();
  for (const entry of entries) {
    for (const { indicator, amount, categories } of entry.shares) {
      const parts = byIndicator.get(indicator) ?? new Map<string, Part>();
      byIndicator.set(indicator, parts);
      const key = keyOfCategories(categories);
      const part = parts.get(key) ?? { categories, added: [] };
      parts.set(key, part);
      if (part.added.at(-1)?.entry !== entry) part.added.push({ entry, amount });
    }
  }
  return byIndicator;
}

/** Whether a unit can be said to have nothing of an indicator. */
const isNilKnown = ({ unit, period }: PlacedEntry, indicator: string, options: CollectOptions) =>
  options.withNil && options.isOpen?.({ unit, period, indicator }) !== true;

/** What a unit has of one indicator in a period, or of a part of it. */
function figureOf({ unit, period }: Omit<Place, 'indicator'>, indicator: string, part: Part) {
  const { categories, added } = part;
  const value: ObservationInput['value'] =
    added.length === 0
      ? { state: 'nil' }
      : valueOf(addAmountSums(added.map(({ amount }) => amount)));
  const of = { unit, indicator, period, ...(categories && { categories }) };
  const contributors: TallyContributors = {
    ...of,
    records: added.map(({ entry }) => entry.record),
  };
  return { observation: { ...of, value }, contributors };
}

const none: Part = Object.freeze({ categories: undefined, added: [] });

/** What a unit has in a period, indicator by indicator, the whole of each before its parts. */
function figuresOf(
  entries: readonly PlacedEntry[],
  indicators: readonly string[],
  options: CollectOptions,
) {
  const [first] = entries;
  if (first === undefined) return [];
  const byIndicator = partsOf(entries);
  return indicators.flatMap((indicator) => {
    const parts = byIndicator.get(indicator);
    const whole = parts?.get('');
    const others = [...(parts?.values() ?? [])].filter((part) => part !== whole);
    const isSaid = whole !== undefined || isNilKnown(first, indicator, options);
    return [...(isSaid ? [whole ?? none] : []), ...others].map((part) =>
      figureOf(first, indicator, part),
    );
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
  const indicators = [...new Set(options.indicators)];
  const figures = [...groups.values()].flatMap((group) => figuresOf(group, indicators, options));
  const isCounted = (entry: TallyEntry) => isPlaced(entry) && entry.shares.length > 0;
  return Object.freeze({
    observations: figures.map(({ observation }) => observation),
    contributors: figures.map(({ contributors }) => contributors),
    uncounted: entries.filter((entry) => !isCounted(entry)).map(({ record }) => record),
    findings: entries.flatMap(findingsOf),
  });
}
