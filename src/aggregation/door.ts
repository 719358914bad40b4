export type {
  Bounds,
  Cell,
  CellReason,
  Comparison,
  Coverage,
  ExclusionReason,
  PartialReason,
  PlannedFigure,
} from './cell.js';
export { loadDataset } from './dataset/binary/load-dataset.js';
export { saveDataset } from './dataset/binary/save-dataset.js';
export { createDataset } from './dataset/create-dataset.js';
export type { DatasetContext, DatasetInput } from './dataset/dataset-input.js';
export type { IdColumn, ObservationColumns } from './dataset/observation-columns.js';
export { readDataset, type DatasetProgress, type DatasetStream } from './dataset/read-dataset.js';
export type { Dataset, RejectedObservation } from './dataset/dataset.js';
export type { MissingPolicy } from './missing-policy.js';
export { aggregate, type AggregateOptions } from './table/aggregate.js';
export { findCell, type CellPlace, type Table, type UnitRow } from './table/table.js';
export type { TableView } from './view/view.js';
export { sharesOf, type ShareOptions, type UnitShare } from './table/shares-of.js';
export { topRows } from './table/top-rows.js';
export type { GroupRow, UnitGroup } from './table/unit-group.js';
