import { describe, expect, it } from 'vitest';
import { readReceptions, type ReceptionInput } from '#inside/democracy';

const row: ReceptionInput = { id: 't', unit: 'xa', period: '2026-Q1' };
const codes = (change: Partial<ReceptionInput>) =>
  readReceptions([{ ...row, ...change }]).findings.map(({ code, severity, path }) => [
    code,
    severity,
    path.at(-1),
  ]);

describe('checks of receptions', () => {
  it('find nothing in right ones', () => {
    expect(codes({ visits: 25_427, people: 43_907 })).toEqual([]);
    expect(codes({ visits: 9, people: 9, largeGroups: 1, largeGroupPeople: 5 })).toEqual([]);
    expect(codes({ lettersReceived: 1621, lettersForwarded: 923 })).toEqual([]);
  });

  it('warn of fewer people than visits', () => {
    expect(codes({ visits: 9, people: 8 })).toEqual([
      ['democracy/fewer-people-than-times', 'warning', 'people'],
    ]);
    expect(codes({ visits: { amount: 9, qualifier: 'nearly' }, people: 8 })).toEqual([]);
  });

  it('find large groups that are more than all', () => {
    expect(codes({ visits: 1, largeGroups: 2, people: 9, largeGroupPeople: 10 })).toEqual([
      ['democracy/part-exceeds-whole', 'error', 'largeGroups'],
      ['democracy/part-exceeds-whole', 'error', 'largeGroupPeople'],
    ]);
    expect(codes({ largeGroups: 3, largeGroupPeople: 2 })).toEqual([
      ['democracy/fewer-people-than-times', 'warning', 'largeGroupPeople'],
    ]);
  });

  it('doubt more letters forwarded than received: some may be of before', () => {
    expect(codes({ lettersReceived: 3, lettersForwarded: 4 })).toEqual([
      ['democracy/part-doubtful', 'warning', 'lettersForwarded'],
    ]);
  });
});
