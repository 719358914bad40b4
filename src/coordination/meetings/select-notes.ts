import { descendantsOf, type Hierarchy } from '#room/organization';
import { containsPeriod, parsePeriod, periodOf, type PeriodOptions } from '#room/time';
import type { SituationNote } from './situation-note.js';

/**
 * Which situation notes are wanted.
 *
 * Vietnamese: điều kiện lọc ghi nhận tình hình.
 *
 * `areas` and `topics` are ids; with a `hierarchy` notes of the places below the areas are among
 * them; `period` is the id of a period within which the notes lie.
 *
 * @example
 * ```ts
 * import type { NoteSelector } from 'danvan/coordination';
 *
 * const selector: NoteSelector = { areas: ['huyen-a'], topics: ['religion'], period: '2021' };
 * ```
 *
 * @category Coordination
 */
export interface NoteSelector {
  readonly areas?: readonly string[] | undefined;
  readonly hierarchy?: Hierarchy | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly period?: string | undefined;
  readonly periods?: PeriodOptions | undefined;
}

/** The areas, and with a hierarchy all that lies below them. */
function allAreas({ areas, hierarchy }: NoteSelector): ReadonlySet<string> | undefined {
  if (areas === undefined) return undefined;
  const below = areas.flatMap((area) =>
    hierarchy?.byId.has(area) === true ? descendantsOf(hierarchy, area) : [],
  );
  return new Set([...areas, ...below.map(({ id }) => id)]);
}

/**
 * Selects situation notes by area, topic and period, for the section of a review.
 *
 * Vietnamese: lọc ghi nhận tình hình nhân dân.
 *
 * What is not asked for is not looked at.
 *
 * @param notes - The notes.
 * @param selector - Areas, topics and period.
 * @returns The notes that fit, in their order.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` where the period asked for is none.
 *
 * @example
 * ```ts
 * import { readSituationNotes, selectNotes } from 'danvan/coordination';
 *
 * const row = { area: 'xa-a', topic: 'religion', learned: 'Tình hình ổn định' };
 * const { values: notes } = readSituationNotes([
 *   { ...row, id: 'n1', period: '2021-Q1' },
 *   { ...row, id: 'n2', period: '2021-Q3' },
 * ]);
 * selectNotes(notes, { topics: ['religion'], period: '2021-H1' }).map(({ id }) => id); //=> ['n1']
 * ```
 *
 * @category Coordination
 */
export function selectNotes(
  notes: readonly SituationNote[],
  selector: NoteSelector,
): readonly SituationNote[] {
  const { topics, period, periods } = selector;
  const areas = allAreas(selector);
  const outer = period === undefined ? undefined : periodOf(period, periods);
  const isWithin = (id: string): boolean => {
    if (outer === undefined) return true;
    const inner = parsePeriod(id, periods);
    return inner.ok && containsPeriod(outer, inner.value);
  };
  return notes.filter(
    (note) =>
      (areas === undefined || areas.has(note.area)) &&
      (topics === undefined || topics.includes(note.topic)) &&
      isWithin(note.period),
  );
}
