import {
  descendantsOf,
  findUnit,
  selectUnits,
  type Hierarchy,
  type Unit,
} from '#room/organization';
import type { Campaign } from './campaign.js';

/**
 * The units that a campaign is carried out in.
 *
 * Vietnamese: các đơn vị thực hiện phong trào.
 *
 * Those that the scope names and those that its selector chooses, each once; where it does neither,
 * the host and all below it.
 *
 * @param hierarchy - The units of a day.
 * @param campaign - The campaign.
 * @returns First the units named, then those chosen, in the order of the hierarchy.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT` for a unit that the hierarchy does not have.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { unitsOfCampaign } from 'danvan/campaigns';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa-a', name: 'xã A', parent: 'tinh', level: 'commune' },
 *   { id: 'so-y-te', name: 'Sở Y tế', parent: 'tinh', category: 'organization' },
 * ]);
 * const scope = { units: [], selector: { category: 'organization' as const } };
 * unitsOfCampaign(hierarchy, { host: 'tinh', scope }).map(({ id }) => id); //=> ['so-y-te']
 * ```
 *
 * @category Campaigns
 */
export function unitsOfCampaign(
  hierarchy: Hierarchy,
  { host, scope }: Pick<Campaign, 'host' | 'scope'>,
): readonly Unit[] {
  const named = scope.units.map((id) => findUnit(hierarchy, id));
  const chosen = scope.selector === undefined ? [] : selectUnits(hierarchy, scope.selector);
  if (scope.units.length > 0 || scope.selector !== undefined) {
    return [...new Set([...named, ...chosen])];
  }
  return [findUnit(hierarchy, host), ...descendantsOf(hierarchy, host)];
}
