import { recordFinding } from './findings.js';
import { below, requireList, type Finding, type ParseResult } from '#room/findings';
import { addAll, deepFreeze, partByFirst } from '#room/kit';
import { preparedRow } from './prepared-row.js';
import { readGiven } from './read-record.js';
import type { FinishedList, Placed, RecordList, Records } from './record-list.js';

function readRow<Read, Value>(
  given: () => unknown,
  index: number,
  { list, schema, finish }: Pick<FinishedList<Read, Value>, 'list' | 'schema' | 'finish'>,
): ParseResult<Value> {
  const path = [list, index];
  const read = readGiven(schema, given, path);
  if (!read.ok) return read;
  const finished = finish(read.value);
  if (!finished.ok) return { ok: false, findings: below(finished.findings, ...path) };
  // What was read is frozen already.
  return {
    ok: true,
    value: Object.is(finished.value, read.value) ? finished.value : deepFreeze(finished.value),
  };
}

function repeatedRecord<Value>(
  value: Value,
  first: number,
  { list, idOf, repeated }: Pick<RecordList<Value>, 'list' | 'idOf' | 'repeated'>,
): Finding {
  if (repeated !== undefined) return repeated(value);
  const id = idOf?.(value) ?? null;
  const isField = typeof value === 'object' && value !== null && 'id' in value;
  const place = { path: isField && id !== null ? ['id'] : [] };
  return recordFinding('records/repeated-record', { list, id, first }, place);
}

/** What is wrong with records that are kept; nothing with most of them. */
function checkedRows<Value>(
  placed: readonly Placed<Value>[],
  { list, check }: Pick<RecordList<Value>, 'list' | 'check'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { value, index } of placed) {
    const found = check?.(value) ?? [];
    if (found.length > 0) addAll(findings, below(found, list, index));
  }
  return findings;
}

/**
 * Reads a list of records: the one way in for lists of whatever origin.
 *
 * A record that cannot be read, that cannot be finished, or that repeats an earlier one is left out
 * with its findings; all others are kept in their order, whatever is found.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the rows are no list.
 */
export function readRecords<Value>(
  rows: readonly unknown[],
  list: RecordList<Value>,
): Records<Value>;
export function readRecords<Read, Value>(
  rows: readonly unknown[],
  list: FinishedList<Read, Value>,
): Records<Value>;
export function readRecords<Value>(
  rows: readonly unknown[],
  list: RecordList<Value> | FinishedList<Value, Value>,
): Records<Value> {
  const { idOf = (value: Value) => JSON.stringify(value) } = list;
  const finish = list.finish ?? ((value: Value) => ({ ok: true, value }) as const);
  const reader = { list: list.list, schema: list.schema, finish };
  const { length } = requireList(rows, `rows (${list.list})`);
  const placed: Placed<Value>[] = [];
  const unread: (readonly Finding[])[] = [];
  // By hand: a hole is a row that says nothing, and not one to be passed over.
  for (let index = 0; index < length; index += 1) {
    const { given, told } = preparedRow(() => rows[index], list.prepare, [list.list, index]);
    if (told.length > 0) unread.push(told);
    const read = readRow(given, index, reader);
    if (read.ok) placed.push({ value: read.value, index });
    else unread.push(read.findings);
  }
  const { first, repeated } = partByFirst(placed, ({ value }) => idOf(value));
  return {
    values: first.map(({ value }) => value),
    placed: first,
    findings: [
      ...unread.flat(),
      ...repeated.flatMap(({ item: { value, index }, earlier }) =>
        below([repeatedRecord(value, earlier.index + 1, list)], list.list, index),
      ),
      ...checkedRows(first, list),
    ],
  };
}
