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
  readonly indicator: string;
  readonly kinds: readonly ContributionKind[];
  readonly measure: 'quantity' | 'value';
  readonly items?: readonly string[] | undefined;
  readonly exceptItems?: readonly string[] | undefined;
  readonly units?: Readonly<Record<string, number>> | undefined;
  readonly donorGroups?: readonly string[] | undefined;
  readonly purposes?: readonly string[] | undefined;
}
