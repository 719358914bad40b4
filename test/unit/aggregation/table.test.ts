import { aggregate, findCell, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';

const table = aggregate(datasetOf([sent('xa-a', 'sessions', 4)]), {
  units: 'tinh',
  period: '2026-Q3',
});

it('finds the total and the figure of a unit', () => {
  expect(findCell(table, 'x.sessions').amount).toBe(4);
  expect(findCell(table, 'x.sessions', 'xa-a').amount).toBe(4);
  expect(findCell(table, 'x.sessions', 'xa-b').amount).toBeNull();
});

it.each([
  ['UNKNOWN_UNIT', ['x.sessions', 'xa-z']],
  ['UNKNOWN_INDICATOR', ['x.teams', 'xa-a']],
] as const)('throws %s', (code, [indicator, unit]) => {
  expect(() => findCell(table, indicator, unit)).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === code),
  );
});
