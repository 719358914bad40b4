import * as z from 'zod/mini';
import { DanvanError, requireList, requireShape, type Finding, looseObject } from '#room/findings';
import { groupBy } from '#room/kit';
import { periodOf, type Period, type PeriodOptions } from '#room/time';
import { democracyFinding } from '../findings.js';
import { heldDays } from './held-days.js';
import type { ReceptionDuty } from './reception-duty.js';
import type { ReceptionMonth, ReceptionShortfallOptions } from './reception-month.js';
import type { Reception } from './reception.js';

const receptionsShape = z.array(looseObject({ unit: z.string() }));

const optionsShape = looseObject({
  duties: z.array(looseObject({ level: z.string(), days: z.number() })),
  months: z.unknown(),
  levelOf: z.function(),
  units: z.optional(z.array(z.string())),
});

const optionsOf = (options: ReceptionShortfallOptions): ReceptionShortfallOptions =>
  requireShape(options, optionsShape, 'options');

function monthOf(id: string, calendars: PeriodOptions | undefined): Period {
  const period = periodOf(id, calendars);
  if (period.kind === 'month') return period;
  throw new DanvanError('INVALID_ARGUMENT', `"months" must be months; ${id} is none.`);
}

/** The duty of a level in a month that lies wholly in its days; the first that fits counts. */
const dutyOf = (
  duties: readonly ReceptionDuty[],
  level: string | undefined,
  { from, to }: Period,
): ReceptionDuty | undefined =>
  duties.find(
    (duty) =>
      duty.level === level &&
      (duty.from === undefined || duty.from <= from) &&
      (duty.to === undefined || to <= duty.to),
  );

function periodsNamed(
  receptions: readonly Reception[],
  options: PeriodOptions | undefined,
): ReadonlyMap<string, Period> {
  const ids = new Set(receptions.flatMap(({ period }) => (period === undefined ? [] : [period])));
  return new Map([...ids].map((id) => [id, periodOf(id, options)]));
}

const findingOf = ({ unit, month, held, due, short, duty }: ReceptionMonth): readonly Finding[] => {
  const facts = { held, due, article: duty.article };
  const place = { unit, period: month };
  if (held !== null && (short === null || short === 0)) return [];
  return [democracyFinding('democracy/too-few-reception-days', facts, place)];
};

/**
 * Compares the days on which heads received citizens with the days that are due, month by month.
 *
 * Vietnamese: đối chiếu số ngày tiếp dân của người đứng đầu với quy định.
 *
 * Days of those whom the head sent do not count. A record of several months counts in none of them:
 * `short` is then null, unless the other records are enough. Findings, each a note:
 * `democracy/too-few-reception-days`, also for a month of which nothing is known.
 *
 * @param receptions - The receptions, as {@link readReceptions} gives them.
 * @param options - The months, the units, and what is due.
 * @returns An entry for each unit and month with a duty, frozen, and the findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an id that names no month.
 *
 * @example
 * ```ts
 * import { readReceptions, receptionShortfalls } from 'danvan/democracy';
 * import { receptionDuties as duties } from 'danvan/vietnam';
 *
 * const row = { id: 't1', unit: 'xa-a', ledBy: 'head', date: '2026-05-15' } as const;
 * const receptions = readReceptions([row]).values;
 * const options = { duties, months: ['2026-05'], levelOf: () => 'commune' };
 * receptionShortfalls(receptions, options).months[0]?.short; //=> 1
 * ```
 *
 * @category Democracy
 */
export function receptionShortfalls(
  receptions: readonly Reception[],
  options: ReceptionShortfallOptions,
): { readonly months: readonly ReceptionMonth[]; readonly findings: readonly Finding[] } {
  const { duties, months: ids, levelOf, units, periods: calendars } = optionsOf(options);
  const list = requireShape(requireList(receptions, 'receptions'), receptionsShape, 'receptions');
  const byHead = list.filter(({ ledBy }) => ledBy === 'head');
  const byUnit = groupBy(byHead, ({ unit }) => unit);
  const named = periodsNamed(byHead, calendars);
  const owing = units ?? [...new Set(receptions.map(({ unit }) => unit))];
  const asked = requireList(ids, 'months').map((id) => monthOf(id, calendars));
  const months = owing.flatMap((unit) =>
    asked.flatMap((month): readonly ReceptionMonth[] => {
      const duty = dutyOf(duties, levelOf(unit), month);
      if (duty === undefined) return [];
      const { days, isWhole, isTold } = heldDays(byUnit.get(unit) ?? [], month, named);
      const lacking = Math.max(0, duty.days - days);
      const short = isTold && (isWhole || lacking === 0) ? lacking : null;
      const held = isTold ? days : null;
      return [Object.freeze({ unit, month: month.id, held, due: duty.days, short, duty })];
    }),
  );
  return Object.freeze({
    months: Object.freeze(months),
    findings: Object.freeze(months.flatMap(findingOf)),
  });
}
