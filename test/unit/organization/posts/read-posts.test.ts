import { createHierarchy, describeFinding, vi } from 'danvan';
import { readPosts, type PostInput } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const post = { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban' };
const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban Dân vận' }]);

const codes = (rows: readonly unknown[]) => {
  // Wrong shapes on purpose: rows come from files.
  const posts: PostInput[] = JSON.parse(JSON.stringify(rows));
  return readPosts(posts, { known: hierarchy }).findings.map(({ code, path }) => [code, ...path]);
};

describe('readPosts', () => {
  it('gives the first day after as well, and freezes what it gives', () => {
    const { values: posts, findings } = readPosts([
      { ...post, from: '2020-10-15', to: '2025-06-30' },
    ]);
    expect(findings).toEqual([]);
    expect(posts).toEqual([
      {
        ...post,
        name: { vi: 'Trưởng Ban' },
        from: '2020-10-15',
        to: '2025-06-30',
        until: '2025-07-01',
      },
    ]);
    expect(Object.isFrozen(posts[0])).toBe(true);
  });

  it('leaves out what it cannot read, and names it', () => {
    expect(codes([null, { ...post, holder: { name: 'A', phone: '09' } }, { id: 'x' }])).toEqual([
      ['shape/wrong-type', 'posts', 0],
      ['shape/unknown-field', 'posts', 1, 'holder'],
      ['shape/missing-field', 'posts', 2, 'name'],
      ['shape/missing-field', 'posts', 2, 'unit'],
    ]);
  });

  it('leaves out a post that ends before it starts', () => {
    const backwards = { ...post, from: '2025-07-01', to: '2025-06-01' };
    const { values: posts, findings } = readPosts([backwards]);
    expect(posts).toEqual([]);
    expect(findings.map((finding) => describeFinding(finding, vi))).toEqual([
      expect.stringContaining('kết thúc trước khi bắt đầu'),
    ]);
  });

  it('keeps a post of an unknown unit and suggests the one that was meant', () => {
    const { values: posts, findings } = readPosts([{ ...post, unit: 'bann' }], {
      known: hierarchy,
    });
    expect(posts).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'organization/unknown-unit', params: { unit: 'bann', nearest: 'ban' } },
    ]);
    expect(readPosts([{ ...post, unit: 'bann' }]).findings).toEqual([]);
  });

  it('takes the units as they were given before, too', () => {
    expect(readPosts([{ ...post, unit: 'bann' }], hierarchy).findings).toHaveLength(1);
  });

  it('counts rows that were left out when it says where two holders are', () => {
    const [a, b] = [
      { ...post, holder: { name: 'A' } },
      { ...post, holder: { name: 'B' } },
    ];
    expect(codes([a, null, b])).toEqual([
      ['shape/wrong-type', 'posts', 1],
      ['organization/post-held-twice', 'posts', 2, 'holder'],
    ]);
  });
});
