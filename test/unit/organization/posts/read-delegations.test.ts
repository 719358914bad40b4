import { readDelegations, readPosts, type DelegationInput } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const { values: posts } = readPosts([
  { id: 'bi-thu', name: 'Bí thư', unit: 'huyen-uy' },
  { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban' },
]);
const good = { post: 'bi-thu', toPost: 'truong-ban', authority: 'TUQ.', from: '2020-07-07' };
const read = (...rows: readonly unknown[]) => {
  // Wrong shapes on purpose: rows come from files.
  const delegations: DelegationInput[] = JSON.parse(JSON.stringify(rows));
  return readDelegations(delegations, { posts });
};

describe('readDelegations', () => {
  it('takes the posts as they were given before, too', () => {
    expect(readDelegations([], posts)).toEqual(readDelegations([], { posts }));
  });

  it('gives the first day after as well', () => {
    expect(read({ ...good, to: '2020-07-07' })).toMatchObject({
      values: [{ ...good, to: '2020-07-07', until: '2020-07-08' }],
      findings: [],
    });
  });

  it.each([
    [{ ...good, post: 'bi-th' }, 'organization/unknown-post', ['post']],
    [{ ...good, toPost: 'xyz' }, 'organization/unknown-post', ['toPost']],
    [{ ...good, to: '2020-07-01' }, 'organization/end-before-start', []],
    [{ ...good, toHolder: { name: 'A' } }, 'shape/unknown-field', []],
    [{ ...good, toPost: undefined }, 'shape/missing-field', ['toPost']],
    [null, 'shape/wrong-type', []],
  ])('leaves out %j', (row, code, path) => {
    const { delegations, findings } = read(good, row);
    expect(delegations).toHaveLength(1);
    expect(findings.map((each) => [each.code, each.path])).toEqual([
      [code, ['delegations', 1, ...path]],
    ]);
  });
});
