import { compareByGivenName } from 'danvan/text';
import { expect, it } from 'vitest';

it('sorts people by given name, then by the whole name', () => {
  const people = ['Trần Văn Bình', 'Lê Thị An', 'Đỗ An', 'Nguyễn Văn Ân'];
  expect(people.toSorted(compareByGivenName)).toEqual([
    'Đỗ An',
    'Lê Thị An',
    'Nguyễn Văn Ân',
    'Trần Văn Bình',
  ]);
});
