import { describe, expect, it } from 'vitest';
import { readReceptions, type ReceptionInput } from '#inside/democracy';

const row: ReceptionInput = { id: 't', unit: 'xa' };
const read = (change: Readonly<Record<string, unknown>>) => readReceptions([{ ...row, ...change }]);

describe('a list of receptions', () => {
  it('refuses half a visit, many days and a misspelt field', () => {
    const paths = (change: Readonly<Record<string, unknown>>) =>
      read(change).findings.map(({ path }) => path.slice(2));
    expect(paths({ visits: 0.5 })).toEqual([['visits']]);
    expect(paths({ days: { amount: null, qualifier: 'many' } })).toEqual([['days']]);
    expect(read({ visit: 1 }).values).toEqual([]);
  });

  it('never keeps who came', () => {
    const { values, findings } = read({ citizenName: 'Nguyễn Văn An', note: 'bà Lê Thị Bình' });
    expect(findings.map(({ code }) => code)).toEqual([
      'democracy/personal-field',
      'democracy/personal-text',
    ]);
    expect(JSON.stringify(values)).not.toMatch(/An|Bình/);
  });
});
