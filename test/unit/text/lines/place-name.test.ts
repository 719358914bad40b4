import { expect, it } from 'vitest';
import { placeName } from '#inside/text';

it.each([
  ['tỉnh Tây Ninh', 'Tây Ninh'],
  ['xã Gò Dầu', 'Gò Dầu'],
  ['Gò Dầu', 'Gò Dầu'],
  ['thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['thành phố Huế', 'Huế'],
  ['phường 1', 'Phường 1'],
  ['Thị xã', 'Thị xã'],
])('names “%s” in the line of place and date', (name, expected) =>
  expect(placeName(name)).toBe(expected),
);
