import { consolidatedEqualsSum } from 'danvan';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';

const communes = [
  sent('xa-a', 'sessions', 40),
  sent('xa-b', 'sessions', 18),
  sent('phuong-c', 'sessions', 2),
];

const consolidated = (value: number) => sent('tinh', 'sessions', value, { scope: 'consolidated' });

describe('consolidatedEqualsSum', () => {
  it('passes a figure that is the sum', () => {
    expect(findingsOf(consolidatedEqualsSum, [...communes, consolidated(60)])).toEqual([]);
  });

  it('tells the sum and the difference', () => {
    expect(findingsOf(consolidatedEqualsSum, [...communes, consolidated(65)])).toMatchObject([
      {
        code: 'dataset/consolidated-differs',
        unit: 'tinh',
        params: { consolidated: 65, sum: 60, difference: 5, reported: 3, expected: 3 },
      },
    ]);
  });

  it('adds what the unit did itself', () => {
    const rows = [...communes, sent('tinh', 'sessions', 5), consolidated(65)];
    expect(findingsOf(consolidatedEqualsSum, rows)).toEqual([]);
  });

  it('waits until every unit is in', () => {
    const rows = [...communes.slice(0, 2), consolidated(65)];
    expect(findingsOf(consolidatedEqualsSum, rows)).toEqual([]);
  });

  it('tells of units that have sent more already', () => {
    expect(
      findingsOf(consolidatedEqualsSum, [...communes.slice(0, 2), consolidated(50)]),
    ).toMatchObject([{ params: { consolidated: 50, sum: 58, reported: 2, expected: 3 } }]);
  });
});
