import { notPeriods } from '#room/time';
import type { Finding, ParseResult } from '#room/findings';
import { eachOf, readRecords } from '#room/records';
import type * as z from 'zod/mini';
import type { CoordinationInstrument } from './coordination-instrument.js';
import type { CoordinationOptions } from '../coordination-options.js';
import { knownOf } from '../known.js';
import {
  coordinationInstrumentSchema,
  type CoordinationInstrumentInput,
} from './instrument-schema.js';
import { instrumentReferences } from './instrument-references.js';
import { once } from '../references.js';
import { resolveTerm } from './resolve-term.js';

/**
 * Instruments that were read, and what was wrong.
 *
 * Vietnamese: danh sách văn bản phối hợp.
 *
 * @example
 * ```ts
 * import type { Instruments } from 'danvan/coordination';
 *
 * const count = ({ instruments }: Instruments): number => instruments.length;
 * ```
 *
 * @category Coordination
 */
export interface Instruments {
  /** Those that could be read, in the order given. */
  readonly values: readonly CoordinationInstrument[];
  /** @deprecated Use `values`. */
  readonly instruments: readonly CoordinationInstrument[];
  readonly findings: readonly Finding[];
}

function withDays(
  read: z.output<typeof coordinationInstrumentSchema>,
  { periods }: CoordinationOptions,
): ParseResult<CoordinationInstrument> {
  const term = resolveTerm(read.term, periods);
  const wrong = notPeriods(eachOf(read.contents, 'period', 'contents'), periods);
  return term.ok && wrong.length === 0
    ? { ok: true, value: { ...read, term: term.value } }
    : { ok: false, findings: [...(term.ok ? [] : term.findings), ...wrong] };
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
 * import { readInstruments } from 'danvan/coordination';
 *
 * const { values: instruments, findings } = readInstruments([
 *   {
 *     id: 'qc-2019',
 *     kind: 'regulation',
 *     title: 'Quy chế phối hợp',
 *     term: { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền' },
 *   },
 *   // @ts-expect-error - a year without its period
 *   { id: 'ct-2021', kind: 'programme', title: 'Chương trình', term: { kind: 'year' } },
 * ]);
 * instruments[0]?.term.to; //=> '2019-12-31'
 * findings[0]?.path; //=> ['instruments', 1, 'term', 'period']
 * ```
 *
 * @category Coordination
 */
export function readInstruments(
  rows: readonly CoordinationInstrumentInput[],
  options: CoordinationOptions = {},
): Instruments {
  const known = knownOf(options);
  const { values, findings } = readRecords(rows, {
    list: 'instruments',
    schema: coordinationInstrumentSchema,
    ...once('instrument'),
    finish: (read) => withDays(read, options),
    check: (instrument: CoordinationInstrument) => instrumentReferences(instrument, known),
  });
  return { values, instruments: values, findings };
}
