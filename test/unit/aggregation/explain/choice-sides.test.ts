import { aggregate, explain } from 'danvan';
import { expect, it } from 'vitest';
import { deepTree } from '../../../support/deep-tree.js';
import { datasetOf, sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('gives a side of states no unit-days', () => {
  const rows = [
    sent('tinh', 'teams', 9, { scope: 'consolidated' }),
    ...['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'teams', 2)),
  ];
  const [choice] = told(rows, 'x.teams').choices;
  expect(choice?.below).toMatchObject({ amount: 6, units: 3, unitDays: null });
  expect(choice?.consolidated).toMatchObject({ amount: 9, units: 1, unitDays: null });
});

const consolidated = { scope: 'consolidated' } as const;

it('has what the unit sent for itself among what would count in its place', () => {
  const rows = [
    sent('tinh', 'sessions', 5),
    sent('tinh', 'sessions', 50, consolidated),
    sent('xa-a', 'sessions', 4),
  ];
  const [choice] = told(rows).choices;
  expect(choice).toMatchObject({
    owing: 3,
    consolidated: { amount: 50, unitDays: 276, units: 1 },
    below: { amount: 9, units: 2 },
  });
});

it('sets months beside the days of one report, and states whatever their day', () => {
  const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];
  const flows = [
    sent('tinh', 'sessions', 50, { ...july, ...consolidated }),
    sent('xa-a', 'sessions', 4, july),
    sent('xa-b', 'sessions', 7, august),
  ];
  expect(told(flows).choices).toMatchObject([{ below: { amount: 4, units: 1, unitDays: 31 } }]);
  const states = [
    sent('tinh', 'teams', 50, consolidated),
    sent('xa-a', 'teams', 4, july),
    sent('xa-b', 'teams', 7, august),
  ];
  expect(told(states, 'x.teams').choices).toMatchObject([{ below: { amount: 11, units: 2 } }]);
});

it('weighs a report that does not count by all who owe its days', () => {
  const communes = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'sessions', 4));
  const rows = [...communes, sent('tinh', 'sessions', 50, consolidated)];
  expect(told(rows).choices).toMatchObject([
    { counted: 'below', consolidated: { unitDays: 276 }, below: { amount: 12, unitDays: 276 } },
  ]);
});

it('has no side below where nobody sent, and one of states of earlier days', () => {
  const september = sent('tinh', 'teams', 50, { ...consolidated, period: '2026-09' });
  expect(told([september], 'x.teams').choices).toMatchObject([{ below: null }]);
  const earlier = sent('xa-a', 'teams', 4, { period: '2026-07' });
  expect(told([september, earlier], 'x.teams').choices).toMatchObject([{ below: { amount: 4 } }]);
});

it('counts who owes below the unit alone', () => {
  const rows = [sent('h', 'sessions', 50, consolidated), sent('w', 'sessions', 4)];
  const table = aggregate(datasetOf(rows, deepTree), { units: 't', period: '2026-Q3' });
  expect(explain(table, 'x.sessions').choices).toMatchObject([{ unit: 'h', owing: 2 }]);
});
