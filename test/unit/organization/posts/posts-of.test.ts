import { postsOf, readPosts } from 'danvan/organization';
import { expect, it } from 'vitest';

const holder = { name: 'Đinh Văn Hòa' };
const { values: posts } = readPosts([
  { id: 'truong-ban', name: 'Trưởng Ban Dân vận', unit: 'huyen-uy', holder, to: '2025-06-30' },
  { id: 'chu-tich', name: 'Chủ tịch Ủy ban Mặt trận', unit: 'mat-tran', holder },
  { id: 'pho-ban', name: 'Phó Trưởng Ban', unit: 'huyen-uy', holder: { name: 'Đinh Văn Hoà' } },
  { id: 'uy-vien', name: 'Ủy viên', unit: 'huyen-uy' },
]);
const idsOf = (name: string, at: string) => postsOf(posts, name, at).map(({ id }) => id);

it('finds all posts of a person in several systems', () => {
  expect(idsOf('Đinh Văn Hòa', '2025-06-30')).toEqual(['truong-ban', 'chu-tich']);
});

it('finds those of the day', () => {
  expect(idsOf('Đinh Văn Hòa', '2025-07-01')).toEqual(['chu-tich']);
});

it('looks past spacing and normalization, but not past another spelling', () => {
  expect(idsOf(`  ${'Đinh Văn  Hòa'.normalize('NFD')} `, '2025-07-01')).toEqual(['chu-tich']);
  expect(idsOf('Đinh Văn Hoà', '2025-07-01')).toEqual(['pho-ban']);
  expect(idsOf('', '2025-07-01')).toEqual([]);
});
