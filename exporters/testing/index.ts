export type { ConformanceCase, ConformanceSubject } from './conformance-case.js';
export { conformanceCases } from './conformance-cases.js';
export { sampleReport } from './sample-report.js';
