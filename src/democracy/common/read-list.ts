import { below, type Finding } from '#room/findings';
import { unknownUnits } from '#room/organization';
import { each, readRecords, unknownOf, unless, type Placed } from '#room/records';
import { notPeriods } from '#room/time';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import { knownOf, type Known } from '../known.js';
import type { DemocracyList, Named, ReadRecords } from './democracy-list.js';
import { checkUnitDays, unitDaysOf } from './check-unit-days.js';
import type { DemocracyRecord } from './democracy-record.js';
import { withoutPersonalData } from './personal-data.js';

const unknownWords = (words: NonNullable<Named['words']>, known: Known): readonly Finding[] =>
  Object.entries(words).flatMap(([catalogue, references]) =>
    unknownOf(references, known.words.get(catalogue), (word, nearest, path) =>
      democracyFinding('democracy/unknown-word', { catalogue, word, nearest }, { path }),
    ),
  );

function checkNamed(record: DemocracyRecord, named: Named, known: Known): readonly Finding[] {
  const { units = [], documents = [], words = {} } = named;
  const allWords = { levels: each(record.levels, 'levels'), ...words };
  const allDocuments = [...each(record.documents, 'documents'), ...documents];
  return [
    ...unknownUnits([{ id: record.unit, path: ['unit'] }, ...units], known.units),
    ...unknownOf(allDocuments, known.documents, (document, nearest, path) =>
      democracyFinding('democracy/unknown-document', { document, nearest }, { path }),
    ),
    ...unknownWords(allWords, known),
  ];
}

/** Records that were read, with the places that they had among the rows. */
interface PlacedRecords<Value> extends ReadRecords<Value> {
  readonly placed: readonly Placed<Value>[];
}

/** Reads a list of records of grassroots democracy as it is declared, and keeps where they stood. */
export function readPlacedList<Value extends DemocracyRecord>(
  rows: readonly unknown[],
  options: DemocracyOptions,
  { list, schema, named, check, checkAll }: DemocracyList<Value>,
): PlacedRecords<Value> {
  const known = knownOf(options);
  const unitDays = unitDaysOf(options);
  const { values, placed, findings } = readRecords<Value, Value>(rows, {
    list,
    schema,
    prepare: withoutPersonalData,
    finish: (record) =>
      unless(notPeriods([{ id: record.period, path: ['period'] }], options.periods), record),
    idOf: ({ id }) => id,
    check: (record) => [
      ...checkNamed(record, named?.(record) ?? {}, known),
      ...checkUnitDays(record, unitDays(record.unit), options),
      ...(check?.(record, options) ?? []),
    ],
  });
  const between = below(checkAll?.(placed, options) ?? [], list);
  return { values, placed, findings: [...findings, ...between] };
}

/** Reads a list of records of grassroots democracy as it is declared. */
export function readList<Value extends DemocracyRecord>(
  rows: readonly unknown[],
  options: DemocracyOptions,
  list: DemocracyList<Value>,
): ReadRecords<Value> {
  const { values, findings } = readPlacedList(rows, options, list);
  return { values, findings };
}
