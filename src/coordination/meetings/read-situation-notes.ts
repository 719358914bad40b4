import { type Finding, type ParseResult, readRecord } from '#room/findings';
import type { CoordinationOptions } from '../coordination-options.js';
import { below, notPeriods, readRecords } from '../read-records.js';
import { each, unknownDocuments, unknownUnits, unknownWords, type Path } from '../references.js';
import { situationNoteSchema, type SituationNote } from './situation-note.js';
import { coordinationFinding } from '../findings.js';

/**
 * Situation notes that were read, and what was wrong.
 *
 * Vietnamese: danh sách ghi nhận tình hình nhân dân.
 *
 * @example
 * ```ts
 * import type { SituationNotes } from 'danvan';
 *
 * const count = ({ notes }: SituationNotes): number => notes.length;
 * ```
 *
 * @category Coordination
 */
export interface SituationNotes {
  readonly notes: readonly SituationNote[];
  readonly findings: readonly Finding[];
}

const isOrganization = (unit: unknown): boolean =>
  typeof unit === 'object' &&
  unit !== null &&
  'category' in unit &&
  unit.category === 'organization';

/** A note of an organization is refused: it would be one of its members. */
function readNote(
  row: unknown,
  path: Path,
  options: CoordinationOptions,
): ParseResult<SituationNote> {
  const read = readRecord<SituationNote>(situationNoteSchema, row, path);
  if (!read.ok) return read;
  const { id, area, period } = read.value;
  const wrong = [
    ...notPeriods([{ id: period, path: ['period'] }], options),
    ...(isOrganization(options.known?.byId.get(area))
      ? [
          coordinationFinding(
            'coordination/note-not-of-area',
            { note: id, area },
            { path: ['area'] },
          ),
        ]
      : []),
  ];
  return wrong.length === 0 ? read : { ok: false, findings: below(wrong, ...path) };
}

function referencesOf(note: SituationNote, options: CoordinationOptions): readonly Finding[] {
  const units = [
    { id: note.area, path: ['area'] },
    { id: note.notedBy, path: ['notedBy'] },
  ];
  return [
    ...unknownUnits(units, options),
    ...unknownDocuments(each(note.documents, 'documents'), options),
    ...unknownWords('topic', [{ id: note.topic, path: ['topic'] }], options.words?.topics),
  ];
}

/**
 * Reads situation notes as they are typed in.
 *
 * Vietnamese: danh sách ghi nhận tình hình nhân dân.
 *
 * A note that cannot be read, that has a field for persons or any other unknown field, whose area
 * is an organization, whose period is none, or that repeats an id is left out with its findings.
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
 * import { readSituationNotes } from 'danvan';
 *
 * const note = { id: 'n1', area: 'xa-a', topic: 'livelihood', period: '2021', learned: 'Ổn định' };
 * readSituationNotes([note]).notes.length; //=> 1
 * readSituationNotes([{ ...note, person: 'Nguyễn Văn A' }]).findings[0]?.code;
 * //=> 'shape/unknown-field'
 * ```
 *
 * @category Coordination
 */
export function readSituationNotes(
  rows: readonly unknown[],
  options: CoordinationOptions = {},
): SituationNotes {
  const { values, findings } = readRecords<SituationNote>(rows, {
    list: 'note',
    name: 'notes',
    read: (row, path) => readNote(row, path, options),
    check: (note) => referencesOf(note, options),
  });
  return { notes: values, findings };
}
