import { addExactly } from '#room/text';
import type { StandingOptions } from './task-standing.js';

/**
 * How much is done of how much: a pair, never a rate that could be averaged.
 *
 * Vietnamese: tỷ lệ hoàn thành (đã hoàn thành/tổng số).
 *
 * @example
 * ```ts
 * import type { Completion } from 'danvan/coordination';
 *
 * const completion: Completion = { done: 17, total: 20 };
 * ```
 *
 * @category Coordination
 */
export interface Completion {
  readonly done: number;
  readonly total: number;
}

/**
 * How completion is counted.
 *
 * Vietnamese: cách tính tỷ lệ hoàn thành.
 *
 * `isWeighted`: true adds the weights of tasks, 1 where none is given; otherwise each task counts
 * 1. `actingUnit` names who now answers for a unit: the heir of a party.
 *
 * @example
 * ```ts
 * import type { CompletionOptions } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const options: CompletionOptions = { lifecycle, asOf: '2021-12-31', isWeighted: true };
 * ```
 *
 * @category Coordination
 */
export interface CompletionOptions extends StandingOptions {
  readonly isWeighted?: boolean | undefined;
  /** The unit that answers now, by the id of the one that was named. */
  readonly actingUnit?: ((unit: string) => string) | undefined;
}

/**
 * The completion of one party, or of a set of bodies; `unit` is its id, null for a set and for the
 * tasks that nobody is responsible for.
 *
 * Vietnamese: tỷ lệ hoàn thành theo bên phối hợp.
 *
 * @example
 * ```ts
 * import type { PartyCompletion } from 'danvan/coordination';
 *
 * const completion: PartyCompletion = { unit: 'ban-dan-van', done: 3, total: 4 };
 * ```
 *
 * @category Coordination
 */
export interface PartyCompletion extends Completion {
  readonly unit: string | null;
  /** The name of a set of bodies: “Các cấp Ban Dân vận trong tỉnh”. */
  readonly bodies?: string | undefined;
}

/**
 * The completion of one content of an instrument; `content` is null for tasks without one.
 *
 * Vietnamese: tỷ lệ hoàn thành theo nội dung phối hợp.
 *
 * @example
 * ```ts
 * import type { ContentCompletion } from 'danvan/coordination';
 *
 * const completion: ContentCompletion = { instrument: 'ct', content: 'B', done: 3, total: 4 };
 * ```
 *
 * @category Coordination
 */
export interface ContentCompletion extends Completion {
  readonly instrument: string;
  readonly content: string | null;
}

/**
 * Adds completions: done to done, total to total.
 *
 * Vietnamese: cộng tỷ lệ hoàn thành.
 *
 * Exact; neither order nor grouping changes the result.
 *
 * @param completions - The pairs.
 * @returns Their sum; nothing of nothing for none.
 *
 * @example
 * ```ts
 * import { addCompletions } from 'danvan/coordination';
 *
 * const pairs = [{ done: 1, total: 1 }, { done: 1, total: 9 }];
 * addCompletions(pairs); //=> { done: 2, total: 10 }
 * ```
 *
 * @category Coordination
 */
export const addCompletions = (completions: readonly Completion[]): Completion =>
  Object.freeze({
    done: addExactly(completions.map(({ done }) => done)),
    total: addExactly(completions.map(({ total }) => total)),
  });
