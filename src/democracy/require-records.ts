import { DanvanError, requireList, requireShape, looseObject } from '#room/findings';
import { democracyListNames } from './democracy-lists.js';
import type { DemocracyRecords } from './record-lists.js';

const names: ReadonlySet<string> = new Set(democracyListNames);

/** The names that are those of no list, however they came among the lists. */
export const unknownLists = (lists: object): readonly string[] =>
  Object.keys(lists).filter((name) => !names.has(name));

/** Refuses what is no table of lists by their names: what stands under another name would be lost. */
export function requireRecords(records: DemocracyRecords): DemocracyRecords {
  requireShape(records, looseObject({}), 'records');
  const unknown = unknownLists(records);
  if (unknown.length > 0) {
    const message = `"records" has lists that there are not: ${unknown.join(', ').slice(0, 200)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  for (const name of democracyListNames) {
    const list: readonly unknown[] = records[name] ?? [];
    requireList(list, `records (${name})`);
  }
  return records;
}
