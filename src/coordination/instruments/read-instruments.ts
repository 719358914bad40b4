import { type Finding, type ParseResult, readRecord } from '#room/findings';
import type { CoordinationInstrument } from './coordination-instrument.js';
import type { CoordinationOptions } from '../coordination-options.js';
import { coordinationInstrumentSchema } from './instrument-schema.js';
import { instrumentReferences } from './instrument-references.js';
import { below, notPeriods, readRecords } from '../read-records.js';
import type { Path } from '../references.js';
import { resolveTerm } from './resolve-term.js';

/**
 * Instruments that were read, and what was wrong.
 *
 * Vietnamese: danh sách văn bản phối hợp.
 *
 * @example
 * ```ts
 * import type { Instruments } from 'danvan';
 *
 * const count = ({ instruments }: Instruments): number => instruments.length;
 * ```
 *
 * @category Coordination
 */
export interface Instruments {
  readonly instruments: readonly CoordinationInstrument[];
  readonly findings: readonly Finding[];
}

function readInstrument(
  row: unknown,
  path: Path,
  options: CoordinationOptions,
): ParseResult<CoordinationInstrument> {
  const read = readRecord(coordinationInstrumentSchema, row, path);
  if (!read.ok) return read;
  const term = resolveTerm(read.value.term, options.periods);
  const periods = read.value.contents.map((content, at) => ({
    id: content.period,
    path: ['contents', at, 'period'],
  }));
  const wrong = [...(term.ok ? [] : term.findings), ...notPeriods(periods, options)];
  return term.ok && wrong.length === 0
    ? { ok: true, value: Object.freeze({ ...read.value, term: term.value }) }
    : { ok: false, findings: below(wrong, ...path) };
}

/**
 * Reads instruments as they are typed in, and looks for the units, documents and words they name.
 *
 * Vietnamese: danh sách quy chế, chương trình, kế hoạch phối hợp.
 *
 * Nothing throws for data: an instrument that cannot be read, whose periods are none, or that has
 * the id of an earlier one is left out with its findings; all others are kept. Findings: `shape/*`,
 * `time/*` of periods, `coordination/term-kind-differs`, `coordination/duplicate-record`,
 * `organization/unknown-unit`, `coordination/unknown-document`, `coordination/unknown-word`.
 * {@link checkInstrument} and {@link checkProgramme} look further.
 *
 * @param rows - The records, see {@link CoordinationInstrumentInput}.
 * @param options - Units, documents, words and calendars. Defaults to none of them.
 * @returns The instruments in the order given, frozen, their terms with their days.
 *
 * @example
 * ```ts
 * import { readInstruments } from 'danvan';
 *
 * const { instruments, findings } = readInstruments([
 *   {
 *     id: 'qc-2019',
 *     kind: 'regulation',
 *     title: 'Quy chế phối hợp',
 *     term: { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền' },
 *   },
 *   { id: 'ct-2021', kind: 'programme', title: 'Chương trình', term: { kind: 'year' } },
 * ]);
 * instruments[0]?.term.lastDay; //=> '2019-12-31'
 * findings[0]?.path; //=> ['instruments', 1, 'term', 'period']
 * ```
 *
 * @category Coordination
 */
export function readInstruments(
  rows: readonly unknown[],
  options: CoordinationOptions = {},
): Instruments {
  const { values, findings } = readRecords<CoordinationInstrument>(rows, {
    list: 'instrument',
    name: 'instruments',
    read: (row, path) => readInstrument(row, path, options),
    check: (instrument) => instrumentReferences(instrument, options),
  });
  return { instruments: values, findings };
}
