import type { Campaign, Contribution, GoalProgress } from '#room/campaigns';
import type { MoneyScale } from '#room/text';
import type { DocumentOptions } from '../frame/document-options.js';

/**
 * What the results of a campaign are composed from.
 *
 * Vietnamese: báo cáo kết quả thực hiện phong trào, cuộc vận động.
 *
 * `goals` are what {@link goalProgress} gives; without them the section of goals is left out.
 *
 * @example
 * ```ts
 * import type { CampaignResultsOptions } from 'danvan/report';
 *
 * const hasGoals = ({ goals = [] }: CampaignResultsOptions): boolean => goals.length > 0;
 * ```
 *
 * @category Report
 */
export interface CampaignResultsOptions extends DocumentOptions {
  /** The campaign that is reported on. */
  readonly campaign: Campaign;
  /** What was given to it. */
  readonly contributions: readonly Contribution[];
  /** How far its goals were reached, from {@link goalProgress}. Defaults to none. */
  readonly goals?: readonly GoalProgress[] | undefined;
  /** How money is printed. Defaults to `dong`. */
  readonly money?: MoneyScale | undefined;
  /** Paragraphs before the results. Defaults to none. */
  readonly introduction?: string | readonly string[] | undefined;
  /** Paragraphs after the results. Defaults to none. */
  readonly conclusion?: string | readonly string[] | undefined;
}
