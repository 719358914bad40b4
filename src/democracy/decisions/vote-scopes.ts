/**
 * Who votes: one for each household, or everybody who may vote.
 *
 * Vietnamese: đại diện hộ gia đình, cử tri, người tham dự hội nghị.
 *
 * @example
 * ```ts
 * import { voteScopes } from 'danvan/democracy';
 *
 * voteScopes; //=> ['households', 'electors', 'members']
 * ```
 *
 * @category Democracy
 */
export const voteScopes = Object.freeze(['households', 'electors', 'members'] as const);

/**
 * One of {@link voteScopes}: `members` are those of an agency or enterprise.
 *
 * Vietnamese: phạm vi lấy ý kiến.
 *
 * @example
 * ```ts
 * import type { VoteScope } from 'danvan/democracy';
 *
 * const scope: VoteScope = 'households';
 * ```
 *
 * @category Democracy
 */
export type VoteScope = (typeof voteScopes)[number];

/** What a share is of: all in scope, or those who took part. */
export const voteBases = Object.freeze(['all', 'participants'] as const);

/**
 * How votes are cast.
 *
 * Vietnamese: hội nghị, phát phiếu, biểu quyết trực tuyến.
 *
 * @example
 * ```ts
 * import { voteMethods } from 'danvan/democracy';
 *
 * voteMethods; //=> ['meeting', 'ballot', 'online']
 * ```
 *
 * @category Democracy
 */
export const voteMethods = Object.freeze(['meeting', 'ballot', 'online'] as const);

/**
 * One of {@link voteMethods}.
 *
 * Vietnamese: hình thức bàn và quyết định.
 *
 * @example
 * ```ts
 * import type { VoteMethod } from 'danvan/democracy';
 *
 * const method: VoteMethod = 'ballot';
 * ```
 *
 * @category Democracy
 */
export type VoteMethod = (typeof voteMethods)[number];
