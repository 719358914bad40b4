import { expect, it } from 'vitest';
import { receptionDutySchema } from '#inside/democracy';

const row = { id: 'r', level: 'commune', days: 2, article: 'Quy định 11-QĐi/TW' };

it('reads a row, confirmed unless it says otherwise', () => {
  expect(receptionDutySchema.parse(row)).toEqual({ ...row, confirmed: true });
});

it.each([{ days: 0 }, { days: 1.5 }, { level: '' }, { article: undefined }, { month: 1 }])(
  'refuses %o',
  (change) => {
    expect(receptionDutySchema.safeParse({ ...row, ...change }).success).toBe(false);
  },
);
