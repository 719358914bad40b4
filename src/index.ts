/**
 * The main job: figures in, what is wrong with them, their totals, a report out. Everything else stands in the door
 * of its room.
 *
 * ```ts
 * import { check, createDataset, createHierarchy } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa', name: 'xã Gò Dầu' }]);
 * const observations = [
 *   { unit: 'xa', period: '2026-Q1', indicator: 'mediation.cases-received', value: -1 },
 * ];
 * check(createDataset({ hierarchy, indicators, observations })).length > 0; //=> true
 * ```
 *
 * @module
 */
export {
  DanvanError,
  isDanvanError,
  type DanvanErrorCode,
  type Finding,
  type Severity,
  type Acknowledgement,
  acknowledge,
  openFindings,
} from './findings/door.js';
export { describeFinding, type Locale } from './locale/door.js';
export { type FindingCode } from './codes/door.js';
export {
  createHierarchy,
  createUnitRegister,
  hierarchyAt,
  findUnit,
  type Hierarchy,
  type Unit,
  type UnitInput,
  type UnitRegister,
  type UnitRegisterInput,
} from './organization/door.js';
export {
  periodOf,
  parsePeriod,
  formatPeriod,
  type Period,
  type CalendarDate,
} from './time/door.js';
export { formatNumber, type Language } from './text/door.js';
export {
  defineIndicator,
  extendCatalogue,
  type Indicator,
  type IndicatorInput,
  type Observation,
  type ObservationInput,
  type ObservedValue,
  type Catalogue,
} from './indicators/door.js';
export {
  createDataset,
  readDataset,
  type Dataset,
  type DatasetInput,
  type DatasetContext,
  aggregate,
  findCell,
  explain,
  drillDown,
  type FigureTable,
  type Table,
  type Cell,
  type CellReason,
  type Coverage,
  type Bounds,
  type UnitRow,
  type AggregateOptions,
  type TableView,
  type MissingPolicy,
  type Explanation,
  type DrillDown,
  type Comparison,
} from './aggregation/door.js';
export { check, recommended, withSeverity, type CheckOptions, type Rule } from './rules/door.js';
export {
  composeReview,
  explanationText,
  type ReviewOptions,
  type DocumentOptions,
  type ReportOutline,
} from './compose/door.js';
export { type ReportDocument, type ComposedReport, type Layout } from './report/door.js';
export {
  exportReport,
  type Exporter,
  type RenderContext,
  type RenderedFile,
  type CancelSignal,
} from './export/door.js';
export { vi } from './locale/vi/door.js';
export { en } from './locale/en/door.js';
