export type { Catalogue } from './catalogue.js';
export type { Dimension } from './dimension.js';
export type { FigureRelation, FigureRelationInput } from './figure-relation.js';
export { defineIndicator } from './define-indicator.js';
export {
  indicatorSchema,
  type CombiningRules,
  type Indicator,
  type IndicatorInput,
} from './indicator.js';
export type { Observation, ObservationInput, Source } from './observation.js';
export {
  observedValueSchema,
  type ObservedValue,
  type ObservedValueInput,
  type ReportedValue,
} from './observed-value.js';
export { deprecate, type Deprecation } from './deprecate.js';
export { extendCatalogue } from './extend-catalogue.js';
export { withCategories } from './with-categories.js';
export { scanSentence } from './scan/scan-sentence.js';
export type { ProposedIndicator, ScannedValue } from './scan/scanned-value.js';
