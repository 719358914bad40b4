import { civilCalendar } from '../calendars/civil-calendar.js';
import type { Term } from './period.js';
import type { TermSystem } from '../calendars/term-system.js';

/** Makes the term at a place in the table of its system; undefined where there is none. */
export function makeTerm(system: TermSystem, place: number): Term | undefined {
  const term = system.terms[place];
  return (
    term &&
    Object.freeze({
      id: `${term.firstYear}/${term.lastYear}@${system.id}`,
      kind: 'term',
      calendar: civilCalendar,
      year: term.firstYear,
      ordinal: 1,
      firstDay: term.firstDay ?? `${term.firstYear}-01-01`,
      lastDay: term.lastDay ?? `${term.lastYear}-12-31`,
      lastYear: term.lastYear,
      system,
    })
  );
}

/** The place of a term in the table of its system; -1 where there is none. */
export const termPlace = (system: TermSystem, firstYear: number, lastYear: number): number =>
  system.terms.findIndex((term) => term.firstYear === firstYear && term.lastYear === lastYear);
