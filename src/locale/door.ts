export { describeFinding } from './describe-finding.js';
export { labels } from './labels.js';
export type { Labels } from './labels.vi.js';
export type { NameLookup, Names } from './names.js';
