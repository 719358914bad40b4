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
  readonly campaign: Campaign;
  readonly contributions: readonly Contribution[];
  readonly goals?: readonly GoalProgress[] | undefined;
  /** How money is printed. Defaults to `dong`. */
  readonly money?: MoneyScale | undefined;
  readonly introduction?: string | readonly string[] | undefined;
  readonly conclusion?: string | readonly string[] | undefined;
}
