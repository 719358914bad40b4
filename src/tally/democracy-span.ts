import type { CountableRecord } from '#room/democracy';
import { parsePeriod, type Period, type PeriodOptions } from '#room/time';

/** The periods that records name in place of days, by their ids. */
export type NamedPeriods = ReadonlyMap<string, { readonly from: string; readonly to: string }>;

/** The days of what a record tells of, as far as they are known; at least one is. */
export interface RecordSpan {
  readonly first: string;
  readonly last: string;
  /** Since when; none where that is not known. */
  readonly from: string | undefined;
  /** Until when; none while it lasts. */
  readonly to: string | undefined;
  /** True where no day is known, and they are those of the period that the record names. */
  readonly isNamed: boolean;
}

/** Looks up each period that a record names, once. */
export const namedPeriods = (
  all: readonly CountableRecord[],
  calendars: PeriodOptions | undefined,
): NamedPeriods => {
  const ids = new Set(all.flatMap(({ record: { period } }) => period ?? []));
  return new Map(
    [...ids].flatMap((id) => {
      const period = parsePeriod(id, calendars);
      if (!period.ok) return [];
      const { from, to } = period.value;
      return [[id, { from, to }] as const];
    }),
  );
};

/** The days of a record; nothing where it has no day and names no period. */
export function spanOf({ record }: CountableRecord, named: NamedPeriods): RecordSpan | undefined {
  const { date, from, to, period = '' } = record;
  const first = from ?? date ?? to;
  if (first !== undefined) {
    return { first, last: to ?? date ?? first, from: from ?? date, to, isNamed: false };
  }
  const days = named.get(period);
  return days && { first: days.from, last: days.to, ...days, isNamed: true };
}

/** Whether days lie in a period: of a period that is named all of them, else the day that is asked for. */
export const liesIn = (
  { first, last, isNamed }: RecordSpan,
  day: string,
  period: Pick<Period, 'from' | 'to'>,
): boolean =>
  isNamed ? period.from <= first && last <= period.to : period.from <= day && day <= period.to;
