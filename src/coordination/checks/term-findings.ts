import { coordinationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import type { Path } from '#room/records';
import { readPeriod, writtenDays, type CalendarDate, type PeriodOptions } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';

function shown({ id, term }: CoordinationInstrument) {
  const { from = null, to = null } = writtenDays(term);
  return { instrument: id, firstDay: from, lastDay: to };
}

/** A day, and where it stands. */
interface PlacedDay {
  readonly date: CalendarDate | undefined;
  readonly path: Path;
}

/** Days on which an instrument is not in force; the ends that are open hold no day off. */
export const daysOutside = (
  instrument: CoordinationInstrument,
  days: readonly PlacedDay[],
): readonly Finding[] =>
  days.flatMap(({ date, path }) => {
    const { from, to } = writtenDays(instrument.term);
    const isWithin = date === undefined || ((from ?? date) <= date && date <= (to ?? date));
    if (isWithin) return [];
    const facts = { ...shown(instrument), date };
    return [coordinationFinding('coordination/date-outside-term', facts, { path })];
  });

/** A period that does not lie within the term of an instrument. */
export function periodOutside(
  instrument: CoordinationInstrument,
  { id, path }: { readonly id: string | undefined; readonly path: Path },
  options: PeriodOptions | undefined,
): readonly Finding[] {
  const read = id === undefined ? undefined : readPeriod(id, options);
  if (id === undefined || read?.ok !== true) return [];
  const { from, to } = read.value;
  const term = writtenDays(instrument.term);
  if ((term.from ?? from) <= from && to <= (term.to ?? to)) return [];
  const facts = { ...shown(instrument), period: id };
  return [coordinationFinding('coordination/period-outside-term', facts, { path, period: id })];
}
