export * from './door.js';
export { coordinationLabels } from './coordination-labels.js';
export type { CoordinationLabels } from './coordination-labels.vi.js';
