export type {
  Bounds,
  Cell,
  CellReason,
  Comparison,
  Coverage,
  ExclusionReason,
  PartialReason,
} from './cell.js';
export { createDataset, type DatasetInput } from './dataset/create-dataset.js';
export type { Dataset, RejectedObservation } from './dataset/dataset.js';
export type { MissingPolicy } from './missing-policy.js';
export { aggregate, type AggregateOptions } from './table/aggregate.js';
export { findCell, type CellPlace, type Table, type UnitRow } from './table/table.js';
export type { TableView } from './view/view.js';
