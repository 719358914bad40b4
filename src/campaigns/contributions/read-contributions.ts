import { requireObject, type Finding } from '#room/findings';
import { listOfIds, readRecords } from '#room/records';
import { checkCampaignIds } from '../check-references.js';
import { contributionSchema } from './contribution-schema.js';
import type { Contribution } from './contribution.js';

/**
 * Contributions that were read, and what was wrong with the others.
 *
 * Vietnamese: danh sách đóng góp.
 *
 * @example
 * ```ts
 * import type { Contributions } from 'danvan/campaigns';
 *
 * const count = ({ contributions }: Contributions): number => contributions.length;
 * ```
 *
 * @category Campaigns
 */
export interface Contributions {
  /** Those that could be read, in the order given. */
  readonly values: readonly Contribution[];
  /** @deprecated Use `values`. */
  readonly contributions: readonly Contribution[];
  readonly findings: readonly Finding[];
}

/**
 * Reads contributions as they are typed in or come from a file.
 *
 * Vietnamese: danh sách đóng góp.
 *
 * Nothing throws for data: a contribution that cannot be read is left out with its findings,
 * `shape/*`, each with its place in the list, and so is one with the id of an earlier one:
 * `records/repeated-record`. One for a campaign that is not known is kept:
 * `campaigns/unknown-campaign`.
 *
 * @param rows - The records.
 * @param options - The ids of the campaigns; without them campaigns are not looked for.
 * @returns The contributions in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readContributions } from 'danvan/campaigns';
 *
 * const { values: contributions, findings } = readContributions([
 *   { kind: 'cash', amount: 58_500_000_000, qualifier: 'over' },
 *   // @ts-expect-error - land is measured in something
 *   { kind: 'land', amount: 1.5 },
 * ]);
 * contributions.length; //=> 1
 * findings[0]?.path; //=> ['contributions', 1, 'unit']
 * ```
 *
 * @category Campaigns
 */
export function readContributions(
  rows: readonly Contribution[],
  options: { readonly campaigns?: readonly string[] | undefined } = {},
): Contributions {
  const campaigns = listOfIds(requireObject(options, 'options').campaigns, 'campaigns');
  const { values, findings } = readRecords<Contribution>(rows, {
    list: 'contributions',
    schema: contributionSchema,
    idOf: ({ id }) => id,
    check: ({ campaign }) => checkCampaignIds([{ id: campaign, path: ['campaign'] }], campaigns),
  });
  return { values, contributions: values, findings };
}
