import { postSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

const post = { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban-dan-van' };

it('reads a post with and without a holder', () => {
  expect(postSchema.parse(post)).toEqual({ ...post, name: { vi: 'Trưởng Ban' } });
  const holder = { name: 'Nguyễn Thị Hòa'.normalize('NFD') };
  expect(postSchema.parse({ ...post, holder }).holder).toEqual({ name: 'Nguyễn Thị Hòa' });
});

it.each([
  { phone: '0900000000' },
  { holder: { name: 'A', born: '1970-01-01' } },
  { holder: { name: 'A', id: '012345678901' } },
  { holder: { name: '' } },
  { holder: 'A' },
  { rank: 0 },
  { rank: 1.5 },
  { from: '2025-02-30' },
])('takes no %j', (field) => {
  expect(postSchema.safeParse({ ...post, ...field }).success).toBe(false);
});
