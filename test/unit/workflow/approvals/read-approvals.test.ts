import { createHierarchy } from 'danvan';
import { readApprovals } from 'danvan/workflow';
import { expect, it } from 'vitest';

const row = { unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15' };
const known = createHierarchy([{ id: 'tinh-a', name: 'tỉnh A' }]);

it('reads approvals, and tells of units that are not known', () => {
  const waived = [{ unit: 'xa-x', reason: 'bão' }];
  const { values, findings } = readApprovals([{ ...row, waived }, row, row], { known });
  expect(values).toHaveLength(2);
  expect(findings.map(({ code }) => code)).toEqual([
    'records/repeated-record',
    'organization/unknown-unit',
  ]);
});
