import { expect, it } from 'vitest';
import { readPetitions } from '#inside/democracy';

const row = { id: 'p', unit: 'xa', date: '2026-02-03', received: 1 };

it('reads what it can, and says what is wrong with the rest', () => {
  const personal: typeof row & Record<string, unknown> = {
    ...row,
    id: 'q',
    complainant: 'x',
    note: 'ông Nguyễn Văn An gửi',
  };
  const { values, findings } = readPetitions([row, row, personal]);
  expect(values.map(({ id, note }) => [id, note])).toEqual([
    ['p', undefined],
    ['q', undefined],
  ]);
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual(
    expect.arrayContaining([
      ['democracy/personal-field', 'petitions', 2, 'complainant'],
      ['democracy/personal-text', 'petitions', 2, 'note'],
      ['records/repeated-record', 'petitions', 1, 'id'],
    ]),
  );
  expect(JSON.stringify(findings)).not.toContain('Nguyễn');
});
