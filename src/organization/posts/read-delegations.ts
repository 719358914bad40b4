import { createFinding, type Finding, findingsFromZod } from '#room/findings';
import { addAll } from '#room/kit';
import { createSuggester, type Suggester } from '#room/text';
import { delegationSchema, type Delegation, type DelegationInput } from './delegation.js';
import { endsBeforeStart, intervalOf, shownDays } from '../unit/intervals.js';
import type { Post } from './post.js';

/**
 * Delegations that were read, and what was wrong with them.
 *
 * Vietnamese: danh sách ủy quyền.
 *
 * @example
 * ```ts
 * import type { Delegations } from 'danvan';
 *
 * const count = ({ delegations }: Delegations): number => delegations.length;
 * ```
 *
 * @category Organization
 */
export interface Delegations {
  readonly delegations: readonly Delegation[];
  readonly findings: readonly Finding[];
}

function unknownPosts(
  delegation: Delegation,
  path: readonly (string | number)[],
  known: { readonly ids: ReadonlySet<string>; readonly suggest: Suggester },
): readonly Finding[] {
  return (['post', 'toPost'] as const).flatMap((field) => {
    const post = delegation[field];
    if (post === undefined || known.ids.has(post)) return [];
    const facts = { post, nearest: known.suggest(post) };
    return [createFinding('organization/unknown-post', facts, { path: [...path, field] })];
  });
}

/**
 * Reads delegations as they are typed in, and looks for the posts that they name.
 *
 * Vietnamese: danh sách ủy quyền.
 *
 * Nothing throws for data: one that cannot be read, names an unknown post or ends before it starts
 * is left out with a finding. Findings: `shape/*`, `organization/unknown-post`,
 * `organization/end-before-start`.
 *
 * @param delegations - The delegations.
 * @param posts - Posts that were read.
 * @returns The delegations in the order given.
 *
 * @example
 * ```ts
 * import { readDelegations, readPosts } from 'danvan';
 *
 * const { posts } = readPosts([{ id: 'bi-thu', name: 'Bí thư', unit: 'huyen-uy' }]);
 * const row = { post: 'bi-thu', toPost: 'pho-bi-thu', authority: 'KT.' } as const;
 * readDelegations([row], posts).findings.map(({ code }) => code);
 * //=> ['organization/unknown-post']
 * ```
 *
 * @category Organization
 */
export function readDelegations(
  delegations: readonly DelegationInput[],
  posts: readonly Post[],
): Delegations {
  const ids = new Set(posts.map(({ id }) => id));
  const known = { ids, suggest: createSuggester(ids) };
  const good: Delegation[] = [];
  const findings: Finding[] = [];
  delegations.forEach((row, index) => {
    const path = ['delegations', index];
    const read = delegationSchema.safeParse(row, { reportInput: true });
    if (!read.success) return void addAll(findings, findingsFromZod(read.error.issues, { path }));
    const { from, to, ...rest } = read.data;
    const interval = intervalOf({ from, to });
    const wrong = [
      ...unknownPosts(rest, path, known),
      ...(endsBeforeStart(interval)
        ? [createFinding('organization/end-before-start', shownDays(interval), { path })]
        : []),
    ];
    findings.push(...wrong);
    if (wrong.length === 0) good.push(Object.freeze({ ...rest, ...interval }));
  });
  return { delegations: good, findings };
}
