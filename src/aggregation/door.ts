export type { MissingPolicy } from './additive-cell.js';
export { aggregate, type AggregateOptions } from './aggregate.js';
export type { Cell, CellReason, Comparison, Coverage } from './cell.js';
export { createDataset, type DatasetInput } from './create-dataset.js';
export type { Dataset, RejectedObservation } from './dataset.js';
export { findCell, type Table, type UnitRow } from './table.js';
