export * from './findings.js';
export * from './known-ids.js';
export * from './list-of-ids.js';
export * from './read-record.js';
export * from './read-records.js';
export * from './record-list.js';
export * from './references.js';
export * from './rows-of.js';
