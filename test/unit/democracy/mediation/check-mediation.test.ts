import { describe, expect, it } from 'vitest';
import { readMediations, type MediationInput } from '#inside/democracy';

const row = { id: 'm', unit: 'tinh', period: '2022-H1' };
const found = (given: Partial<MediationInput>) =>
  readMediations([{ ...row, ...given }]).findings.map(({ code, severity, path }) => [
    code.replace('democracy/', ''),
    severity,
    ...path.slice(2),
  ]);

describe('the balance of mediation', () => {
  const half = { received: 323, successful: 186, failed: 103, pending: 34 };

  it('is right for a half-year of a province that states no opening', () => {
    expect(found(half)).toEqual([]);
    expect(found({ ...half, opening: 0, withdrawn: 0 })).toEqual([]);
  });

  it('warns where cases from before or withdrawn ones may be missing, else is an error', () => {
    expect(found({ ...half, successful: 168 })).toEqual([
      ['balance-doubtful', 'warning', 'received'],
    ]);
    expect(found({ ...half, successful: 168, opening: 0, withdrawn: 18 })).toEqual([]);
    expect(found({ ...half, successful: 168, opening: 0, withdrawn: 0 })).toEqual([
      ['balance-differs', 'error', 'received'],
    ]);
    expect(found({ ...half, opening: 5, withdrawn: 0 })).toEqual([
      ['balance-differs', 'error', 'received'],
    ]);
  });

  it('does not let more succeed than there were', () => {
    expect(found({ received: 325, successful: 340 })).toEqual([
      ['balance-doubtful', 'warning', 'received'],
    ]);
    expect(found({ opening: 10, received: 325, successful: 340 })).toEqual([
      ['balance-differs', 'error', 'received'],
    ]);
    expect(found({ opening: 15, received: 325, successful: 340 })).toEqual([]);
  });
});

describe('the stated rate of mediation', () => {
  const stated = (
    percent: number,
    of: 'received' | 'settled' = 'received',
    more: Partial<MediationInput> = {},
  ) => found({ received: 325, successful: 240, ...more, rate: { percent, of } });
  const differs = [['rate-differs', 'warning', 'rate', 'percent']];

  it('may be rounded or cut off at its last digit', () => {
    expect(stated(74)).toEqual([]);
    expect(stated(73)).toEqual([]);
    expect(stated(73.8)).toEqual([]);
    expect(stated(73.85)).toEqual([]);
    expect(stated(75)).toEqual(differs);
    expect(stated(72)).toEqual(differs);
    expect(stated(73.9)).toEqual([]);
    expect(stated(74.1)).toEqual(differs);
  });

  it('is held to the denominator that it declares', () => {
    const all = { received: 323, successful: 186, failed: 103, pending: 34 };
    expect(stated(64.36, 'settled', all)).toEqual([]);
    expect(stated(64.36, 'received', all)).toEqual(differs);
    expect(stated(57.59, 'received', all)).toEqual([]);
    expect(stated(57.59, 'settled', all)).toEqual(differs);
  });

  it('is not held to what is not known, to nothing, or to more than the words allow', () => {
    expect(stated(99, 'settled')).toEqual([]);
    expect(stated(99, 'received', { received: 0, successful: 0 })).toEqual([]);
    expect(stated(99, 'settled', { successful: 0, failed: 0 })).toEqual([]);
    expect(stated(0, 'settled', { successful: 0, failed: 4 })).toEqual([]);
    expect(stated(100, 'settled', { successful: 4, failed: 0 })).toEqual([]);
    expect(stated(70, 'received', { received: { amount: 325, qualifier: 'over' } })).toEqual([]);
    expect(stated(80, 'received', { received: { amount: 325, qualifier: 'over' } })).toEqual(
      differs,
    );
  });

  it('says the rate that the numbers give', () => {
    const { findings } = readMediations([
      { ...row, received: 325, successful: 240, rate: { percent: 64, of: 'received' } },
    ]);
    expect(findings).toMatchObject([{ params: { stated: 64, recomputed: 73.85, of: 'received' } }]);
  });

  it('is refused without a denominator', () => {
    const wrong: typeof row & Record<string, unknown> = { ...row, rate: { percent: 74 } };
    const { values, findings } = readMediations([wrong]);
    expect(values).toEqual([]);
    expect(findings.map(({ path }) => path.slice(2))).toEqual([['rate', 'of']]);
  });
});
