import { expect, it } from 'vitest';
import { reportingAssignmentSchema } from '#inside/obligations';

const row = { units: { within: 'tinh' }, form: ' bm-01 ', periodKind: 'quarter' };

it('reads ids without spaces around them and in one form of Unicode', () => {
  const read = reportingAssignmentSchema.parse({ ...row, units: ['xã'.normalize('NFD')] });
  expect(read).toEqual({ units: ['xã'.normalize('NFC')], form: 'bm-01', periodKind: 'quarter' });
});

it.each([
  [{ units: { inside: 'tinh' } }],
  [{ units: 'tinh' }],
  [{ units: [''] }],
  [{ periodKind: 'week-end' }],
  [{ to: '2026-06-31' }],
])('refuses %j', (wrong) => {
  expect(reportingAssignmentSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});
