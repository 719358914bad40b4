import { readUnusableReports, unusableReasons } from 'danvan/organization';
import { expect, it } from 'vitest';
import { untyped } from '../../support/untyped.js';

const row = { unit: 'a', form: 'f', period: '2026-01', receivedOn: '2026-02-01' };

it('reads every reason, and leaves out what has none', () => {
  const rows = unusableReasons.map((reason) => ({ ...row, reason }));
  expect(readUnusableReports(rows)).toEqual({ values: rows, unusable: rows, findings: [] });
  const { values: unusable, findings } = readUnusableReports(
    untyped([row, { ...row, reason: 'lost' }]),
  );
  expect(unusable).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'shape/not-in-list', path: ['unusable', 0, 'reason'] },
    { code: 'shape/not-in-list', path: ['unusable', 1, 'reason'] },
  ]);
});

it('tells a row once', () => {
  const twice = { ...row, reason: 'returned' };
  expect(readUnusableReports(untyped([twice, twice])).findings).toMatchObject([
    { code: 'records/repeated-record', path: ['unusable', 1] },
  ]);
});
