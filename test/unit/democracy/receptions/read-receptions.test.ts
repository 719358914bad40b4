import { describe, expect, it } from 'vitest';
import { countableRecords, readReceptions, type ReceptionInput } from '#inside/democracy';

const row: ReceptionInput = { id: 't', unit: 'xa' };
const read = (change: Readonly<Record<string, unknown>>) => readReceptions([{ ...row, ...change }]);
const factsOf = (change: Partial<ReceptionInput>) =>
  countableRecords({ receptions: read(change).values })[0]?.facts;

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

  it('tells apart who received: every day, the head, or somebody sent', () => {
    expect(factsOf({ kind: 'regular' })?.['way']).toBe('regular');
    expect(factsOf({ kind: 'periodic', ledBy: 'head' })?.['way']).toBe('head');
    expect(factsOf({ ledBy: 'delegated' })?.['way']).toBe('delegated');
    expect(factsOf({ kind: 'ad-hoc' })?.['way']).toBeUndefined();
  });

  it('is one day where it has a day and no number', () => {
    expect(factsOf({ date: '2026-05-12' })?.['days']).toBe(1);
    expect(factsOf({ date: '2026-05-12', from: '2026-05-01' })?.['days']).toBeUndefined();
    expect(factsOf({ period: '2026-Q2' })?.['days']).toBeUndefined();
    expect(factsOf({ period: '2026-Q2', days: 0 })?.['days']).toBe(0);
  });
});
