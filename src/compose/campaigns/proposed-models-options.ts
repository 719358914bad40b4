import type { ProposedModel, ScoringScheme } from '#room/campaigns';
import type { ModelDocumentOptions } from './model-options.js';

/**
 * What a proposal to recognise models is composed from.
 *
 * Vietnamese: tờ trình đề nghị công nhận mô hình “Dân vận khéo”.
 *
 * `proposed` and `others` are what {@link proposedModels} gives; the others have an annex of their
 * own, with what stands against each. `scheme` names the grades, `addressee` is who decides.
 *
 * @example
 * ```ts
 * import type { ProposedModelsOptions } from 'danvan/report';
 *
 * const count = ({ proposed }: ProposedModelsOptions): number => proposed.length;
 * ```
 *
 * @category Report
 */
export interface ProposedModelsOptions extends Omit<ModelDocumentOptions, 'models'> {
  /** Those that are proposed, from {@link proposedModels}. */
  readonly proposed: readonly ProposedModel[];
  /** Those that are not, with the reason. Defaults to none. */
  readonly others?: readonly ProposedModel[] | undefined;
  /** The scheme by which they were scored. Defaults to none. */
  readonly scheme?: ScoringScheme | undefined;
  /** To whom the proposal goes (“Kính gửi”). Defaults to nobody. */
  readonly addressee?: string | undefined;
}
