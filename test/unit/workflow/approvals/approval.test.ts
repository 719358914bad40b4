import { expect, it } from 'vitest';
import { approvalSchema } from '#inside/workflow';

const row = { unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15' };

it('waives nobody by itself, and keeps a reason that is missing for a finding', () => {
  expect(approvalSchema.parse(row).waived).toEqual([]);
  expect(approvalSchema.parse({ ...row, waived: [{ unit: 'xa-c' }] }).waived).toEqual([
    { unit: 'xa-c', reason: '' },
  ]);
  expect(approvalSchema.safeParse({ ...row, date: '15/10/2026' }).success).toBe(false);
});
