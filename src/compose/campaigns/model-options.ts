import type { MobilizationModel, ModelField } from '#room/campaigns';
import type { Lifecycle } from '#room/lifecycle';
import type { Name } from '#room/organization';
import type { DocumentOptions } from '../frame/document-options.js';

/**
 * What every document about models is composed from.
 *
 * Vietnamese: văn bản về mô hình “Dân vận khéo”.
 *
 * Fields, levels and states are named by the catalogues that are handed in; a level or a state
 * without a catalogue has no column. `introduction` and `conclusion` are passages of your own
 * before and after what is composed.
 *
 * @example
 * ```ts
 * import type { ModelDocumentOptions } from 'danvan/report';
 *
 * const count = ({ models }: ModelDocumentOptions): number => models.length;
 * ```
 *
 * @category Report
 */
export interface ModelDocumentOptions extends DocumentOptions {
  /** The models, from {@link readModels}. */
  readonly models: readonly MobilizationModel[];
  /** The fields of models, in the order in which they are printed. */
  readonly fields: readonly ModelField[];
  /** The states, for their names. Defaults to no column of states. */
  readonly lifecycle?: Pick<Lifecycle, 'states'> | undefined;
  /** The levels, for their names. Defaults to none. */
  readonly levels?: readonly { readonly id: string; readonly name: Name }[] | undefined;
  /** The year in the title. Defaults to the cohort that all models share. */
  readonly year?: number | undefined;
  /** Paragraphs before the list. Defaults to none. */
  readonly introduction?: string | readonly string[] | undefined;
  /** Paragraphs after the list. Defaults to none. */
  readonly conclusion?: string | readonly string[] | undefined;
}
