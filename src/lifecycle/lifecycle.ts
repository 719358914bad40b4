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
  readonly id: string;
  readonly name: Name;
  readonly reaches?: readonly string[] | undefined;
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
  readonly from: string;
  readonly to: string;
  readonly by: readonly string[];
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
  readonly id: string;
  readonly name: Name;
  readonly initial: string;
  readonly states: readonly LifecycleState[];
  readonly moves: readonly LifecycleMove[];
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
  readonly state: string;
  readonly facts: Readonly<Record<string, unknown>>;
}
