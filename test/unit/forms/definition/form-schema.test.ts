import { expect, it } from 'vitest';
import { formSchema } from '#inside/forms';

const form = { id: 'a', title: 'A', columns: [{ index: '1', heading: 'Số cuộc' }] };

it('takes id, title and columns for enough', () => {
  expect(formSchema.safeParse(form).data).toMatchObject({
    rows: 'units',
    totals: 'bottom',
    confirmed: true,
    showsDays: true,
    periods: [],
    due: [],
    signatures: [],
    checks: [],
  });
});

it.each([
  { columns: [] },
  { rows: [] },
  { totals: 'left' },
  { from: '2025-02-30' },
  { periods: ['week'] },
  { checks: [5] },
])('refuses %j', (wrong) => {
  expect(formSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
});
