import { expect, it } from 'vitest';
import { readVoterOpinions } from '#inside/democracy';

const row = { id: 'v', unit: 'hdnd', period: '2026-H1' };

it('reads what it can, and says what is wrong with the rest', () => {
  const personal: typeof row & Record<string, unknown> = { ...row, id: 'w', hoTen: 'x' };
  const { values, findings } = readVoterOpinions([row, row, personal]);
  expect(values.map(({ id }) => id)).toEqual(['v', 'w']);
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
    ['democracy/personal-field', 'voterOpinions', 2, 'hoTen'],
    ['records/repeated-record', 'voterOpinions', 1, 'id'],
  ]);
});
