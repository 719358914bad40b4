import type { RankedScore, ScoringScheme } from '../campaigns/index.js';
import type { ModelDocumentOptions } from './model-options.js';

/**
 * What a proposal to recognise models is composed from.
 *
 * Term: tờ trình đề nghị công nhận mô hình “Dân vận khéo”. `models` are those proposed; `ranked` are
 * the results of {@link rankScores} by the ids of models, and may hold others too. `addressee` is who
 * decides.
 *
 * @example
 * ```ts
 * import type { ProposalOptions } from 'danvan';
 *
 * const isScored = ({ ranked = [] }: ProposalOptions): boolean => ranked.length > 0;
 * ```
 *
 * @category Report
 */
export interface ProposalOptions extends ModelDocumentOptions {
  readonly scheme?: ScoringScheme | undefined;
  readonly ranked?: readonly RankedScore[] | undefined;
  readonly addressee?: string | undefined;
}
