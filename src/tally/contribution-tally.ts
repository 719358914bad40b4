import type { ContributionKind } from '#room/campaigns';

/**
 * Which contributions an indicator adds, and in which unit of measure.
 *
 * Vietnamese: quy tắc thống kê đóng góp.
 *
 * `measure`: the quantity itself, or the value in đồng that was stated for it. `units` turns units
 * of measure into that of the indicator, `{ kg: 0.001 }` for tonnes; land and goods need it, an
 * empty key stands for goods without a unit (“nhiều quà”). `items` and `exceptItems` name goods,
 * however they are capitalized.
 *
 * @example
 * ```ts
 * import type { ContributionTally } from 'danvan/indicators';
 *
 * const rice: ContributionTally = {
 *   indicator: 'appeal.rice',
 *   kinds: ['goods'],
 *   measure: 'quantity',
 *   items: ['gạo'],
 *   units: { tấn: 1, kg: 0.001 },
 * };
 * ```
 *
 * @category Tally
 */
export interface ContributionTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** Kinds of contributions that count. */
  readonly kinds: readonly ContributionKind[];
  /** How much there was of it, or what it is worth in đồng. */
  readonly measure: 'quantity' | 'value';
  /** Goods that count, by their words. Defaults to all. */
  readonly items?: readonly string[] | undefined;
  /** Goods that do not count. Defaults to none. */
  readonly exceptItems?: readonly string[] | undefined;
  /** Units that count, and by how much each is multiplied. Defaults to the unit as it is. */
  readonly units?: Readonly<Record<string, number>> | undefined;
  /** Groups of donors whose contributions count. Defaults to all. */
  readonly donorGroups?: readonly string[] | undefined;
  /** Purposes for which contributions count. Defaults to all. */
  readonly purposes?: readonly string[] | undefined;
}
