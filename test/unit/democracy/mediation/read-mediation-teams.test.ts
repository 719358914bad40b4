import { expect, it } from 'vitest';
import { readMediationTeams } from '#inside/democracy';

const row = { id: 't', unit: 'xa', date: '2026-06-30', teams: 7 };

it('reads what it can, and says what is wrong with the rest', () => {
  const { values, findings } = readMediationTeams([row, row, { ...row, id: 'u', period: 'x' }]);
  expect(values.map(({ id }) => id)).toEqual(['t']);
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
    ['time/not-a-period', 'mediationTeams', 2, 'period'],
    ['records/repeated-record', 'mediationTeams', 1, 'id'],
  ]);
});
