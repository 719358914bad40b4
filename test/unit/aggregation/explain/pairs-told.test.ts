import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

const rows = [sent('xa-a', 'received', 10), sent('xa-a', 'successful', 9)];

it('tells both terms of each pair, with their days', () => {
  expect(told(rows, 'x.rate').pairs).toMatchObject([
    {
      unit: 'xa-a',
      from: '2026-07-01',
      to: '2026-09-30',
      numerator: { amount: 9 },
      denominator: { amount: 10 },
      observations: [{ position: 1 }, { position: 0 }],
      standsIn: [],
    },
  ]);
});

it('names who stands in for those below', () => {
  const whole = rows.map((row) => ({ ...row, unit: 'tinh', scope: 'consolidated' as const }));
  expect(told(whole, 'x.rate').pairs).toMatchObject([{ unit: 'tinh', standsIn: ['tinh'] }]);
});

it('tells the first and the last day of months, and nobody who speaks for itself', () => {
  const [july, september] = [{ period: '2026-07' }, { period: '2026-09' }];
  const months = [july, september].flatMap((more) =>
    ['received', 'successful'].map((indicator) => sent('tinh', indicator, 4, more)),
  );
  expect(told(months, 'x.rate').pairs).toMatchObject([
    { unit: 'tinh', from: '2026-07-01', to: '2026-09-30', standsIn: [] },
  ]);
});

it('names nobody where nothing is below the unit', () => {
  const lowest = rows.map((row) => ({ ...row, scope: 'consolidated' as const }));
  expect(told(lowest, 'x.rate').pairs).toMatchObject([{ unit: 'xa-a', standsIn: [] }]);
});
