import { notPeriods } from '#room/time';
import { coordinationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { unknownUnits } from '#room/organization';
import { each, readRecords, unless } from '#room/records';
import type { CoordinationOptions } from '../coordination-options.js';
import { knownOf, type Known } from '../known.js';
import { once, unknownDocuments, unknownWords } from '../references.js';
import {
  situationNoteSchema,
  type SituationNote,
  type SituationNoteInput,
} from './situation-note.js';

/**
 * Situation notes that were read, and what was wrong.
 *
 * Vietnamese: danh sách ghi nhận tình hình nhân dân.
 *
 * @example
 * ```ts
 * import type { SituationNotes } from 'danvan/coordination';
 *
 * const count = ({ notes }: SituationNotes): number => notes.length;
 * ```
 *
 * @category Coordination
 */
export interface SituationNotes {
  /** Those that could be read, in the order given. */
  readonly values: readonly SituationNote[];
  /** @deprecated Use `values`. */
  readonly notes: readonly SituationNote[];
  readonly findings: readonly Finding[];
}

const isOrganization = (unit: unknown): boolean =>
  typeof unit === 'object' &&
  unit !== null &&
  'category' in unit &&
  unit.category === 'organization';

/** A note of an organization is refused: it would be one of its members. */
function keepsOut({ id, area, period }: SituationNote, { known, periods }: CoordinationOptions) {
  return [
    ...notPeriods([{ id: period, path: ['period'] }], periods),
    ...(isOrganization(known?.byId.get(area))
      ? [
          coordinationFinding(
            'coordination/note-not-of-area',
            { note: id, area },
            { path: ['area'] },
          ),
        ]
      : []),
  ];
}

function checkNote(note: SituationNote, { units, documents, words }: Known): readonly Finding[] {
  const named = [
    { id: note.area, path: ['area'] },
    { id: note.notedBy, path: ['notedBy'] },
  ];
  return [
    ...unknownUnits(named, units),
    ...unknownDocuments(each(note.documents, 'documents'), documents),
    ...unknownWords('topic', [{ id: note.topic, path: ['topic'] }], words.topics),
  ];
}

/**
 * Reads situation notes as they are typed in.
 *
 * Vietnamese: danh sách ghi nhận tình hình nhân dân.
 *
 * Left out with findings are notes that cannot be read, that have an unknown field (there is none
 * for persons), whose area is an organization, whose period cannot be read, or that repeat an id.
 * Findings: `shape/*`, `time/*` of periods, `coordination/note-not-of-area`,
 * `coordination/duplicate-record`, `organization/unknown-unit`, `coordination/unknown-document`,
 * `coordination/unknown-word`.
 *
 * @param rows - The records, see {@link SituationNoteInput}.
 * @param options - Units, documents, topics and calendars. Defaults to none of them.
 * @returns The notes in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readSituationNotes } from 'danvan/coordination';
 *
 * const note = { id: 'n1', area: 'xa-a', topic: 'livelihood', period: '2021', learned: 'Ổn định' };
 * readSituationNotes([note]).values.length; //=> 1
 * // @ts-expect-error - a note has no person
 * readSituationNotes([{ ...note, person: 'Nguyễn Văn A' }]).findings[0]?.code;
 * //=> 'shape/unknown-field'
 * ```
 *
 * @category Coordination
 */
export function readSituationNotes(
  rows: readonly SituationNoteInput[],
  options: CoordinationOptions = {},
): SituationNotes {
  const known = knownOf(options);
  const { values, findings } = readRecords<SituationNote, SituationNote>(rows, {
    list: 'notes',
    schema: situationNoteSchema,
    ...once('note'),
    finish: (note) => unless(keepsOut(note, options), note),
    check: (note) => checkNote(note, known),
  });
  return { values, notes: values, findings };
}
