import type { MobilizationModel } from '#room/campaigns';
import { reviewWordsOf, type Labels } from '#room/locale';
import { nameIn } from '#room/organization';
import { fillLabel, type Language } from '#room/text';
import {
  documentFrame,
  type DocumentFrame,
  type DocumentKindWords,
} from '../frame/document-frame.js';
import type { ModelDocumentOptions } from './model-options.js';

/** A field, named as within a sentence, with the models in it. */
export interface FieldOfModels {
  readonly name: string;
  readonly models: readonly MobilizationModel[];
}

/** What the parts of a document about models are made from. */
export interface ModelContext extends DocumentFrame {
  readonly options: ModelDocumentOptions;
  readonly words: Labels;
  /** “ năm 2022”, or nothing where the models are of several years. */
  readonly inYear: string;
  readonly byField: readonly FieldOfModels[];
}

const sharedCohort = (models: readonly MobilizationModel[]): number | undefined => {
  const [cohort, ...others] = new Set(models.map((model) => model.cohort));
  return others.length === 0 ? cohort : undefined;
};

/** Fields in the order of the catalogue; models of a field that it does not have come last. */
function fieldsOf({ models, fields }: ModelDocumentOptions, language: Language) {
  const known = new Map(fields.map(({ id, name }) => [id, nameIn(name, language)]));
  const ids = new Set([...known.keys(), ...models.map(({ field }) => field)]);
  return [...ids].map((id) => ({
    name: known.get(id) ?? id,
    models: models.filter(({ field }) => field === id),
  }));
}

export function modelContext(options: ModelDocumentOptions, kind: DocumentKindWords): ModelContext {
  const { models } = options;
  const { language, labels: words } = reviewWordsOf(options);
  const year = options.year ?? sharedCohort(models);
  const latest = models.reduce((last, { cohort }) => Math.max(last, cohort), 0);
  const lastYear = year ?? (latest === 0 ? undefined : latest);
  const lastDay = lastYear === undefined ? undefined : `${lastYear}-12-31`;
  return {
    ...documentFrame(options, kind, lastDay),
    options,
    words,
    inYear: year === undefined ? '' : ` ${fillLabel(words.inYear, { year })}`,
    byField: fieldsOf(options, language),
  };
}
