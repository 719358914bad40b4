import { DanvanError, type ParseResult } from '#room/findings';
import { languages, nearestCode, type ByLanguage } from '#room/text';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { namedCalendar } from '../calendars/find-calendar.js';
import { daysOfTerm, type TermSystem } from '../calendars/term-system.js';
import type { Term } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { daysFrom, yearPattern } from '../periods/years.js';
import { dash, type Reading } from './label-form.js';
import type { PeriodId, KindOfPeriod } from './period-kind.js';

/** Makes the term at a place in the table of its system; undefined where there is none. */
export function makeTerm(system: TermSystem, place: number): Term | undefined {
  const row = system.terms[place];
  if (row === undefined) return undefined;
  const { firstYear, lastYear } = row;
  const { from = `${firstYear}-01-01`, to = `${lastYear}-12-31` } = daysOfTerm(row);
  return Object.freeze({
    id: `${firstYear}/${lastYear}@${system.id}`,
    kind: 'term',
    calendar: civilCalendar,
    year: firstYear,
    ordinal: 1,
    ...daysFrom({ from, to }),
    lastYear,
    system,
  });
}

/** The place of a term in the table of its system; -1 where there is none. */
export const termPlace = (system: TermSystem, firstYear: number, lastYear: number): number =>
  system.terms.findIndex((term) => term.firstYear === firstYear && term.lastYear === lastYear);

/** Finds the term of years such as `2020/2025` that one of the systems has, and only one. */
export function findTerm(years: string, systems: readonly TermSystem[]): ParseResult<Term> {
  const [start, end] = years.split('/').map(Number);
  const found = systems.flatMap(
    (system) => makeTerm(system, termPlace(system, start ?? 0, end ?? 0)) ?? [],
  );
  const [value] = found;
  if (value !== undefined && found.length === 1) return { ok: true, value };
  if (value !== undefined || systems.length === 0) {
    const ids = found.map(({ system }) => system.id);
    return refuse('time/term-system-missing', { text: years, systems: ids });
  }
  const ids = systems.flatMap(({ id, terms }) =>
    terms.map(({ firstYear, lastYear }) => `${firstYear}/${lastYear}@${id}`),
  );
  const wanted = systems.length === 1 ? `${years}@${systems[0]?.id}` : years;
  return refuse('time/unknown-term', { term: wanted, nearest: nearestCode(wanted, ids) });
}

const idPattern = new RegExp(`^(${yearPattern})/(${yearPattern})$`);

/** Years that a system of terms stands behind; without one they are those of a stage. */
export function readTermId({ base, tag }: PeriodId, { termSystems }: PeriodOptions): Reading<Term> {
  const [, start, end] = idPattern.exec(base) ?? [];
  if (start === undefined || end === undefined || end < start) return undefined;
  const system = termSystems?.find(({ id }) => id === tag);
  return system === undefined || system.id === civilCalendar.id
    ? undefined
    : findTerm(base, [system]);
}

/** Sources of patterns for the word before the years. */
const termWords: ByLanguage<string> = { vi: 'nhiệm k[ỳì]', en: '(?:the )?term' };

const anyWord = languages.map((language) => termWords[language]).join('|');
const namePattern = new RegExp(`^(?:${anyWord}) (\\d{4})${dash}(\\d{4})$`, 'iu');

/** A term of the system in brackets, or of the only one that has such a term. */
function readName(text: string, { termSystems = [] }: PeriodOptions): Reading<Term> {
  const { label, tag } = namedCalendar(text, { termSystems });
  const [, start, end] = namePattern.exec(label) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (end < start) return refuse('time/end-before-start', { start, end });
  const ids = termSystems.map(({ id }) => id);
  if (tag !== undefined && !ids.includes(tag)) {
    return refuse('time/unknown-calendar', { calendar: tag, nearest: nearestCode(tag, ids) });
  }
  const systems = termSystems.filter(({ id }) => tag === undefined || id === tag);
  return findTerm(`${start}/${end}`, systems);
}

function move({ id, system, year, lastYear }: Term, places: -1 | 1): Term {
  const moved = makeTerm(system, termPlace(system, year, lastYear) + places);
  if (moved !== undefined) return moved;
  const message = `The system "${system.id}" has no term ${places < 0 ? 'before' : 'after'} ${id}.`;
  throw new DanvanError('UNKNOWN_PERIOD', message);
}

/** A term of office within one system of terms: `2020/2025@party`. */
export const term: KindOfPeriod<Term> = {
  is: (period): period is Term => period.kind === 'term',
  readId: readTermId,
  readName,
  names: {
    vi: ({ year, lastYear }) => `nhiệm kỳ ${year} - ${lastYear}`,
    en: ({ year, lastYear }) => `term ${year} - ${lastYear}`,
  },
  move,
  yearBefore: () => {
    throw new DanvanError('UNKNOWN_PERIOD', 'A term has no same period of the year before.');
  },
  followsCalendar: () => false,
  isVague: ({ system, year, lastYear }) => {
    const row = system.terms[termPlace(system, year, lastYear)];
    const { from, to } = row === undefined ? {} : daysOfTerm(row);
    return from === undefined || to === undefined;
  },
};
