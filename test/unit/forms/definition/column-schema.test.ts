import { expect, it } from 'vitest';
import { columnSchema } from '#inside/forms';

it('fills in what a column leaves out', () => {
  const read = columnSchema.safeParse({ index: '1', heading: 'Số cuộc' });
  expect(read.data).toMatchObject({ type: 'count', signed: false });
});

it.each([
  { index: '', heading: 'A' },
  { index: '1' },
  { index: '1', heading: 'A', type: 'money' },
  { index: '1', heading: 'A', scale: 0 },
  { index: '1', heading: 'A', colour: 'red' },
])('refuses %j', (input) => {
  expect(columnSchema.safeParse(input).success).toBe(false);
});
