import { expect, it } from 'vitest';
import { readMediations } from '#inside/democracy';

const row = { id: 'm', unit: 'xa', period: '2026-Q1' };

it('reads what it can, and says what is wrong with the rest', () => {
  const hostile: typeof row & Record<string, unknown> = { ...row, id: 'n', received: '12' };
  const personal: typeof row & Record<string, unknown> = { ...row, id: 'o', phone: '0912345678' };
  const { values, findings } = readMediations([row, row, hostile, personal], {
    known: { byId: new Map([['xa-a', {}]]) },
  });
  expect(values.map(({ id }) => id)).toEqual(['m', 'o']);
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual(
    expect.arrayContaining([
      ['organization/unknown-unit', 'mediations', 0, 'unit'],
      ['records/repeated-record', 'mediations', 1, 'id'],
      ['democracy/personal-field', 'mediations', 3, 'phone'],
    ]),
  );
  expect(findings.some(({ path }) => path[1] === 2 && path[2] === 'received')).toBe(true);
});
