export { keptFields, keptShape } from './kept-shape.js';
export { recordFinding } from './findings.js';
export { knownIds, type IdSource, type KnownIds } from './known-ids.js';
export { idsOfList, listOfIds } from './list-of-ids.js';
export { readFast, readGiven, readRecord } from './read-record.js';
export { readRecords } from './read-records.js';
export type { Placed } from './record-list.js';
export { rowAt, unreadableRow } from './row-at.js';
export { each, eachOf, unknownOf, type Path, type Reference } from './references.js';
