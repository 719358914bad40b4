import { organizationFinding } from '../findings.js';
import { kindOf, requireList, requireObject, type Finding, type ParseResult } from '#room/findings';
import { idsOfList, readRecords, unknownOf, type KnownIds } from '#room/records';
import { dated } from '../unit/dated.js';
import { delegationSchema, type Delegation, type DelegationInput } from './delegation.js';
import type { Post } from './post.js';

/**
 * Delegations that were read, and what was wrong with them.
 *
 * Vietnamese: danh sách ủy quyền.
 *
 * @example
 * ```ts
 * import type { Delegations } from 'danvan/organization';
 *
 * const count = ({ delegations }: Delegations): number => delegations.length;
 * ```
 *
 * @category Organization
 */
export interface Delegations {
  /** Those that could be read, in the order given. */
  readonly values: readonly Delegation[];
  /** @deprecated Use `values`. */
  readonly delegations: readonly Delegation[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

function ofKnownPosts(
  delegation: Delegation,
  posts: KnownIds | undefined,
): ParseResult<Delegation> {
  const { post: from, toPost } = delegation;
  const named = [
    { id: from, path: ['post'] },
    { id: toPost, path: ['toPost'] },
  ];
  const findings = unknownOf(named, posts, (post, nearest, path) =>
    organizationFinding('organization/unknown-post', { post, nearest }, { path }),
  );
  return findings.length === 0 ? { ok: true, value: delegation } : { ok: false, findings };
}

/**
 * What delegations are read against.
 *
 * Vietnamese: căn cứ để đọc danh sách ủy quyền.
 *
 * @example
 * ```ts
 * import { readPosts, type DelegationOptions } from 'danvan/organization';
 *
 * const options: DelegationOptions = { posts: readPosts([]).values };
 * ```
 *
 * @category Organization
 */
export interface DelegationOptions {
  /** Posts that were read; a delegation from or to any other post is left out. */
  readonly posts: readonly Post[];
}

const isList = (given: DelegationOptions | readonly Post[]): given is readonly Post[] =>
  kindOf(given) === 'array';

/**
 * Reads delegations as they are typed in, and looks for the posts that they name.
 *
 * Vietnamese: danh sách ủy quyền.
 *
 * Nothing throws for data: one that cannot be read, names an unknown post, ends before it starts or
 * says what an earlier one says already is left out with a finding. Findings: `shape/*`,
 * `organization/unknown-post`, `organization/end-before-start`, `records/repeated-record`.
 *
 * @param delegations - The delegations.
 * @param options - The posts that there are.
 * @returns The delegations in the order given.
 *
 * @example
 * ```ts
 * import { readDelegations, readPosts } from 'danvan/organization';
 *
 * const { values: posts } = readPosts([{ id: 'bi-thu', name: 'Bí thư', unit: 'huyen-uy' }]);
 * const row = { post: 'bi-thu', toPost: 'pho-bi-thu', authority: 'KT.' } as const;
 * readDelegations([row], { posts }).findings.map(({ code }) => code);
 * //=> ['organization/unknown-post']
 * ```
 *
 * @category Organization
 */
export function readDelegations(
  delegations: readonly DelegationInput[],
  options: DelegationOptions,
): Delegations;
/** @deprecated Give the posts as `posts` of the options. */
export function readDelegations(
  delegations: readonly DelegationInput[],
  posts: readonly Post[],
): Delegations;
export function readDelegations(
  delegations: readonly DelegationInput[],
  options: DelegationOptions | readonly Post[],
): Delegations {
  const posts = isList(options) ? options : requireObject(options, 'options').posts;
  const known = idsOfList(requireList(posts, 'posts'), 'posts');
  const { values, findings } = readRecords(delegations, {
    list: 'delegations',
    schema: delegationSchema,
    finish: (row): ParseResult<Delegation> => {
      const read = dated(row);
      return read.ok ? ofKnownPosts(read.value, known) : read;
    },
  });
  return { values, delegations: values, findings };
}
