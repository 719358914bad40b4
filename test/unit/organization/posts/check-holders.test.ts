import { describe, expect, it } from 'vitest';
import { checkHolders, type Post } from '#inside/organization';

const held = (name: string | undefined, from?: string, until?: string): Post => ({
  id: 'truong-ban',
  name: { vi: 'Trưởng Ban' },
  unit: 'ban',
  ...(name !== undefined && { holder: { name } }),
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});
const check = (...posts: readonly Post[]) =>
  checkHolders(posts.map((value, index) => ({ value, index })));

describe('checkHolders', () => {
  it('passes holders who follow each other, in any order', () => {
    expect(check(held('B', '2025-07-01'), held('A', undefined, '2025-07-01'))).toEqual([]);
  });

  it('names both holders and the days they share', () => {
    const findings = check(held('B', '2025-06-15'), held('A', undefined, '2025-07-01'));
    expect(findings).toMatchObject([
      {
        code: 'organization/post-held-twice',
        unit: 'ban',
        path: ['posts', 0, 'holder'],
        params: {
          post: 'truong-ban',
          holders: ['A', 'B'],
          from: '2025-06-15',
          until: '2025-07-01',
        },
      },
    ]);
  });

  it('sees one who stays on past several others', () => {
    const findings = check(
      held('A', '2020-01-01'),
      held('B', '2021-01-01', '2022-01-01'),
      held('C', '2023-01-01', '2024-01-01'),
    );
    expect(findings.map(({ params }) => params)).toMatchObject([
      { holders: ['A', 'B'] },
      { holders: ['A', 'C'] },
    ]);
  });

  it('passes a post that stands open while somebody holds it on paper, and other posts', () => {
    expect(check(held('A'), held(undefined), { ...held('B'), id: 'pho-ban' })).toEqual([]);
  });

  it('takes thousands of holders of one post', () => {
    const posts = Array.from({ length: 20_000 }, () => held('A'));
    expect(check(...posts)).toHaveLength(19_999);
  });
});
