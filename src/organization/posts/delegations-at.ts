import type { CalendarDate } from '#room/time';
import type { Delegation } from './delegation.js';
import { isInForce } from '../unit/interval.js';

/**
 * The delegations of a post that are in force on a day.
 *
 * Vietnamese: ủy quyền đang có hiệu lực.
 *
 * @param delegations - Delegations that were read.
 * @param post - The id of the post whose role is handed on.
 * @param at - An ISO calendar date.
 * @returns The delegations, in the order given.
 *
 * @example
 * ```ts
 * import { delegationsAt } from 'danvan/organization';
 *
 * const day = { from: '2020-07-07', to: '2020-07-07' };
 * const delegation = { post: 'bi-thu', toPost: 'pho-bi-thu', authority: 'KT.', ...day } as const;
 * delegationsAt([delegation], 'bi-thu', '2020-07-07').length; //=> 1
 * delegationsAt([delegation], 'bi-thu', '2020-07-08').length; //=> 0
 * ```
 *
 * @category Organization
 */
export const delegationsAt = (
  delegations: readonly Delegation[],
  post: string,
  at: CalendarDate,
): readonly Delegation[] =>
  delegations.filter((delegation) => delegation.post === post && isInForce(delegation, at));
