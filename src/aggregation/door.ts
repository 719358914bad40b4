export type { Bounds, Coverage } from './bounds.js';
export type { Cell } from './cell.js';
export type { Comparison, PlannedFigure } from './comparison.js';
export type { CellReason, ExclusionReason, PartialReason } from './reasons.js';
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
export { aggregatePartial } from './parts/aggregate-partial.js';
export { datasetOfPartial } from './parts/dataset-of-partial.js';
export { finalize } from './parts/finalize.js';
export { mergePartials } from './parts/merge-partials.js';
export type {
  PartColumns,
  PartCut,
  PartDetail,
  PartialAggregate,
  PartNote,
} from './parts/partial-aggregate.js';
export { partialBuffers } from './parts/partial-buffers.js';
export type { PartInput } from './parts/part-input.js';
export { aggregate } from './table/aggregate.js';
export type { AggregateOptions } from './table/aggregate-options.js';
export { findCell } from './table/find-cell.js';
export type { CellPlace, FigureTable, Table, UnitRow } from './table/table.js';
export type { TableView } from './view/view.js';
export { sharesOf, type ShareOptions, type UnitShare } from './table/shares-of.js';
export type { RowLevel } from './table/rows-of-level.js';
export { topRows, type TopOptions } from './table/top-rows.js';
export type { GroupRow, UnitGroup } from './table/unit-group.js';
export { hideSmallCounts } from './hidden/hide-small-counts.js';
