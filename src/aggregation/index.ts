export * from './door.js';
export { datasetFinding } from './findings.js';
export { marks, measures } from './dataset/columns.js';
export { countedOf } from './dataset/counted-of.js';
export { storeOf } from './dataset/dataset-of.js';
export type { Counted } from './dataset/dataset-of.js';
export { numbersBetween, rowsAt } from './dataset/rows-by-unit.js';
export { detailOf, observationAt, valueOf } from './dataset/store.js';
export { categoryKey } from './figure/figure-key.js';
export { quantityAt } from './figure/sent-row.js';
export { isBottom, numbersBelow } from './choice/place-tree.js';
export { addQuantities, exactly, subtractQuantities, type Quantity } from './choice/quantity.js';
export { productWithin, rateWithin, sumWithin } from './choice/within-numbers.js';
export { daysOf, lies, overlaps, type Stretch } from './choice/span.js';
export { joined } from './choice/stretches.js';
export { askedTable } from './table/remembered.js';
export { cellsOfDataset } from './table/cells-of-dataset.js';
export { numberOf, type PlaceTree } from './choice/place-tree.js';
export { countsLast } from './fast/asked-scope.js';
export { inForce, assignedOf, type Assigned } from './owing/owing-of.js';
export { rejectedOf } from './parts/rejected-of.js';
export { whyNoIndicator, whyNoRatio, whyNoTable, type NotPushed } from './pushed/may-push.js';
export { partOfStored, type FetchedRow } from './pushed/part-of-stored.js';
export { pushedContext, type PushedContext } from './pushed/pushed-context.js';
export { pushedOutcome } from './pushed/pushed-outcome.js';
export type {
  PartedUnits,
  Pushed,
  PushedFigure,
  PushedLists,
  PushedRatio,
  PushedSum,
} from './pushed/pushed.js';
export { seenUnits, type SeenUnit } from './pushed/seen-units.js';
export { firstPart, measureOf, storedRows, type StoredRow } from './pushed/stored-row.js';
export { termIndicators } from './ratio/term-indicators.js';
export { aggregateWith } from './table/aggregate.js';
export { viewAsked, type View } from './view/view.js';
export { topmost } from './table/group-rows.js';
export { basePeriods, periodsAsked, planPeriods } from './table/periods-asked.js';
export { refuseOverlaps } from './table/refuse-overlaps.js';
