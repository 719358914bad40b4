import { partyLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { numberedHeading } from '#inside/compose';
import { present } from '../../../support/review.js';

const layout = present(partyLayout[0]);

it.each([
  [1, 4, { kind: 'heading', level: 1, number: 'IV-', text: 'Kết quả' }],
  [2, 4, { kind: 'heading', level: 2, number: '4.', text: 'Kết quả' }],
  [3, 4, { kind: 'heading', level: 3, number: 'd)', text: 'Kết quả' }],
  ['part', 1, { kind: 'part', number: 'Phần thứ nhất', title: 'Kết quả' }],
  ['part', 12, { kind: 'part', number: 'Phần thứ 12', title: 'Kết quả' }],
] as const)('numbers level %s, count %i as the layout does', (level, count, expected) => {
  expect(numberedHeading(layout, level, { count, text: 'Kết quả' })).toEqual(expected);
});

it('gives no number to the only heading of its place', () => {
  const alone = { count: 1, text: 'Kết quả', isAlone: true };
  expect(numberedHeading(layout, 2, alone)).toMatchObject({ number: '', text: 'Kết quả' });
  expect(numberedHeading(layout, 3, alone)).toMatchObject({ number: '' });
  expect(numberedHeading(layout, 1, alone)).toMatchObject({ number: '' });
});
