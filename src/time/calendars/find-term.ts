import type { ParseResult } from '#room/findings';
import { nearestOf } from '#room/text';
import { makeTerm, termPlace } from '../periods/make-term.js';
import type { Term } from '../periods/period.js';
import { refuse } from '../periods/refuse.js';
import type { TermSystem } from './term-system.js';

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
  const term = systems.length === 1 ? `${years}@${systems[0]?.id}` : years;
  return refuse('time/unknown-term', { term, nearest: nearestOf(term, ids) });
}
