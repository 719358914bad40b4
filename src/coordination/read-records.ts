import { type Finding, type ParseResult, readList, type Placed } from '#room/findings';
import { parsePeriod } from '#room/time';
import type { CoordinationOptions } from './coordination-options.js';
import type { Path, Reference } from './references.js';
import { coordinationFinding } from './findings.js';
import type { CoordinationRecordList } from './record-lists.js';

/** The findings put below a path. */
export const below = (findings: readonly Finding[], ...path: Path): readonly Finding[] =>
  findings.map((finding) => Object.freeze({ ...finding, path: [...path, ...finding.path] }));

/** Ids that name no period. */
export const notPeriods = (
  references: readonly Reference[],
  { periods }: CoordinationOptions,
): readonly Finding[] =>
  references.flatMap(({ id, path }) => {
    const read = id === undefined ? undefined : parsePeriod(id, periods);
    return read === undefined || read.ok ? [] : below(read.findings, ...path);
  });

/** A record of which nothing but its id need be known. */
interface Identified {
  readonly id: string;
}

/** How the records of one list are read. */
export interface RecordReader<Value> {
  readonly list: CoordinationRecordList;
  /** What the list is called in paths: `tasks`. */
  readonly name: string;
  readonly read: (row: unknown, path: Path) => ParseResult<Value>;
  /** What is wrong with a record that is kept all the same; paths start at the record. */
  readonly check: (value: Value) => readonly Finding[];
}

const repeated = (
  { value, index }: Placed<Identified>,
  reader: Pick<RecordReader<unknown>, 'list' | 'name'>,
): Finding =>
  coordinationFinding(
    'coordination/duplicate-record',
    { list: reader.list, id: value.id },
    { path: [reader.name, index, 'id'] },
  );

/** Reads a list: what cannot be read or repeats an id is left out, each with its findings. */
export function readRecords<Value extends Identified>(
  rows: readonly unknown[],
  reader: RecordReader<Value>,
): { readonly values: readonly Value[]; readonly findings: readonly Finding[] } {
  const { name } = reader;
  const { placed, findings } = readList(reader.read, rows, name);
  const first = new Map(placed.toReversed().map(({ value, index }) => [value.id, index]));
  const isKept = ({ value, index }: Placed<Value>): boolean => first.get(value.id) === index;
  const kept = placed.filter(isKept);
  return {
    values: kept.map(({ value }) => value),
    findings: [
      ...findings,
      ...placed.filter((row) => !isKept(row)).map((row) => repeated(row, reader)),
      ...kept.flatMap(({ value, index }) => below(reader.check(value), name, index)),
    ],
  };
}
