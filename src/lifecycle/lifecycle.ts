import type { Interval, Name } from '#room/organization';

/**
 * A state of a lifecycle.
 *
 * Vietnamese: trạng thái.
 *
 * `reaches` names the milestones that whatever comes into this state passes: `registered`,
 * `effective`, `recognised`. They stay with it in every later state, until it comes into one that
 * `revokes` them.
 *
 * @example
 * ```ts
 * import type { LifecycleState } from 'danvan/documents';
 *
 * const state: LifecycleState = { id: 'registered', name: { vi: 'đã đăng ký' } };
 * ```
 *
 * @category Lifecycle
 */
export interface LifecycleState {
  /** Identity of the state. */
  readonly id: string;
  /** What it is called in reports. */
  readonly name: Name;
  /** Milestones that are passed with it. */
  readonly reaches?: readonly string[] | undefined;
  /** Milestones that no longer hold with it. */
  readonly revokes?: readonly string[] | undefined;
}

/**
 * A move from one state to another: by whom, and what it needs.
 *
 * Vietnamese: bước chuyển.
 *
 * An empty `by` leaves the move to everybody; `needs` are ids of requirements.
 *
 * @example
 * ```ts
 * import type { LifecycleMove } from 'danvan/documents';
 *
 * const move: LifecycleMove = { from: 'reviewed', to: 'recognised', by: ['board'], needs: ['decision'] };
 * ```
 *
 * @category Lifecycle
 */
export interface LifecycleMove {
  /** The id of the state of before. */
  readonly from: string;
  /** The id of the state after it. */
  readonly to: string;
  /** Who may do it; everybody where it is empty. */
  readonly by: readonly string[];
  /** Ids of facts without which it is not done. */
  readonly needs: readonly string[];
}

/**
 * The states something passes through, and the moves between them, as data.
 *
 * Vietnamese: quy trình.
 *
 * Replace it by your own: nothing in the library knows the name of a state.
 *
 * @example
 * ```ts
 * import type { Lifecycle } from 'danvan/documents';
 *
 * const lifecycle: Lifecycle = {
 *   id: 'short',
 *   name: { vi: 'Quy trình rút gọn' },
 *   initial: 'registered',
 *   states: [
 *     { id: 'registered', name: { vi: 'đăng ký' } },
 *     { id: 'recognised', name: { vi: 'công nhận' } },
 *   ],
 *   moves: [{ from: 'registered', to: 'recognised', by: ['board'], needs: ['decision'] }],
 * };
 * ```
 *
 * @category Lifecycle
 */
export interface Lifecycle extends Interval {
  /** Identity of the lifecycle. */
  readonly id: string;
  /** What it is called in reports. */
  readonly name: Name;
  /** The id of the state in which a record begins. */
  readonly initial: string;
  /** All states, in the order in which they are passed. */
  readonly states: readonly LifecycleState[];
  /** Which state may follow which. */
  readonly moves: readonly LifecycleMove[];
  /** Where it comes from. */
  readonly source?: string | undefined;
}

/**
 * What a lifecycle is asked about: a state, and the facts that can meet requirements.
 *
 * Vietnamese: hồ sơ theo quy trình.
 *
 * A requirement is met by a fact of its id that is neither absent, null, false nor an empty text.
 *
 * @example
 * ```ts
 * import type { LifecycleRecord } from 'danvan/documents';
 *
 * const record: LifecycleRecord = { state: 'reviewed', facts: { decision: '12-QĐ/BDV' } };
 * ```
 *
 * @category Lifecycle
 */
export interface LifecycleRecord {
  /** The id of the state that it is in. */
  readonly state: string;
  /** What is known of it, by name. */
  readonly facts: Readonly<Record<string, unknown>>;
}
