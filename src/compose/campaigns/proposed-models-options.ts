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
  readonly proposed: readonly ProposedModel[];
  readonly others?: readonly ProposedModel[] | undefined;
  readonly scheme?: ScoringScheme | undefined;
  readonly addressee?: string | undefined;
}
