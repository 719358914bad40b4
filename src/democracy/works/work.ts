import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { workSchema } from './work-schema.js';

/**
 * Works and tasks that the people take part in: one, or several of one kind.
 *
 * Vietnamese: công trình, phần việc.
 *
 * Beneficiaries of one kind may be of another as well, so kinds need not add up to `beneficiariesTotal`.
 * Houses have a `houseKind`.
 *
 * @example
 * ```ts
 * import type { Work } from 'danvan/democracy';
 *
 * const isRoad = ({ workKind }: Work): boolean => workKind === 'road';
 * ```
 *
 * @category Democracy
 */
export interface Work extends DemocracyRecord {
  /** Whether it is a `work` (công trình) or a `task` (phần việc). Defaults to `work`. */
  readonly kind: 'work' | 'task';
  /** What is built, a word of the catalogue `workKinds`. */
  readonly workKind?: string | undefined;
  /** What houses are built or repaired, a word of the catalogue `houseKinds`. */
  readonly houseKind?: string | undefined;
  /** What it is called. */
  readonly title?: string | undefined;
  /** The project that it is part of, by its id, where figures are broken down by project. */
  readonly project?: string | undefined;
  /** The id of the record of the decision by which it is made, in the list `decisions`. */
  readonly decidedIn?: string | undefined;
  /** How many works or tasks. Defaults to one, but for houses. */
  readonly count?: StatedCount | undefined;
  /** Roads made, in kilometres. */
  readonly roadKm?: StatedCount | undefined;
  /** Houses built and repaired. Defaults to both, where both are exact. */
  readonly houses?: StatedCount | undefined;
  /** Houses built. */
  readonly housesBuilt?: StatedCount | undefined;
  /** Houses repaired. */
  readonly housesRepaired?: StatedCount | undefined;
  /** People who benefit, by words of the catalogue `beneficiaryKinds`. */
  readonly beneficiaries: Readonly<Record<string, StatedCount>>;
  /** All people who benefit: lượt người hưởng lợi. */
  readonly beneficiariesTotal?: StatedCount | undefined;
  /** All money, in đồng. */
  readonly totalMoney?: StatedCount | undefined;
  /** Money of the state budget, in đồng. */
  readonly stateMoney?: StatedCount | undefined;
  /** Money of the people, in đồng. */
  readonly peopleMoney?: StatedCount | undefined;
  /** Work, land and goods in money, in đồng: quy đổi. */
  readonly inKindMoney?: StatedCount | undefined;
  /** Other money, in đồng. */
  readonly otherMoney?: StatedCount | undefined;
  /** Days of work that were given: ngày công. */
  readonly labourDays?: StatedCount | undefined;
  /** Land that the people gave, in square metres. */
  readonly landArea?: StatedCount | undefined;
  /** Households that gave land. */
  readonly landHouseholds?: StatedCount | undefined;
}

/**
 * A {@link Work} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: công trình, phần việc.
 *
 * @example
 * ```ts
 * import type { WorkInput } from 'danvan/democracy';
 *
 * const row: WorkInput = { id: 'w1', unit: 'thon-1', workKind: 'road', roadKm: 1.2 };
 * ```
 *
 * @category Democracy
 */
export interface WorkInput extends Readonly<z.input<typeof workSchema>> {}
