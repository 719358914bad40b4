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
export type { ChoiceSide, ConsolidatedChoice } from './explain/consolidated-choice.js';
export type { Contributor, TermPair } from './explain/contributor.js';
export { drillDown } from './explain/drill-down.js';
export type { DrillDown, DrillPart } from './explain/drill-part.js';
export { explain } from './explain/explain.js';
export type { ExplainedAmount } from './explain/explained-amount.js';
export type { ComparedSenders, CountingPolicy, Explanation } from './explain/explanation.js';
export type { LeftOut, TakenInstead } from './explain/left-out.js';
export type { OwedCoverage, PartlyHeard } from './explain/owed-coverage.js';
export type { MissingPolicy } from './missing-policy.js';
export { aggregate, type AggregateOptions } from './table/aggregate.js';
export { findCell } from './table/find-cell.js';
export type { CellPlace, Table, UnitRow } from './table/table.js';
export type { TableView } from './view/view.js';
export { sharesOf, type ShareOptions, type UnitShare } from './table/shares-of.js';
export { topRows } from './table/top-rows.js';
export type { GroupRow, UnitGroup } from './table/unit-group.js';
