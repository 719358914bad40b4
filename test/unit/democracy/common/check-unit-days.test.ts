import { expect, it } from 'vitest';
import { checkUnitDays, readDecisions, readMediations, unitDaysOf } from '#inside/democracy';
import { createHierarchy } from '#inside/organization';

const known = createHierarchy([
  { id: 'xa-cu', name: 'xã Cũ', validity: [{ to: '2025-06-30' }] },
  { id: 'xa-moi', name: 'xã Mới', validity: [{ from: '2025-07-01' }] },
  { id: 'xa-a', name: 'xã A' },
]);
const codesOf = (unit: string, days: object) =>
  readDecisions([{ id: 'd1', unit, content: 'infrastructure', ...days }], { known }).findings.map(
    ({ code }) => code,
  );
const found = ['democracy/unit-not-in-force'];

it.each([
  ['xa-moi', { date: '2025-06-30' }, found],
  ['xa-moi', { date: '2025-07-01' }, []],
  ['xa-moi', { from: '2025-06-01', to: '2025-07-01' }, []],
  ['xa-moi', { from: '2025-06-01' }, []],
  ['xa-moi', { period: '2024' }, found],
  ['xa-moi', { period: '2025' }, []],
  ['xa-moi', {}, []],
  ['xa-cu', { date: '2025-06-30' }, []],
  ['xa-cu', { date: '2025-07-01' }, found],
  ['xa-cu', { from: '2025-07-01' }, found],
  ['xa-a', { date: '1999-01-01' }, []],
])('of %s with %o finds %o', (unit, days, codes) => {
  expect(codesOf(unit, days)).toEqual(codes);
});

it('knows the days of units that have some, and asks for no more of a program', () => {
  const daysOf = unitDaysOf({ known });
  expect(daysOf('xa-moi')).toMatchObject([{ from: '2025-07-01' }]);
  expect([daysOf('xa-a'), daysOf('xa-la'), unitDaysOf({})('xa-a')]).toEqual([[], [], []]);
  const odd = { byId: new Map([['x', { validity: [null] }]]) };
  expect(unitDaysOf({ known: odd })('x')).toEqual([]);
  const [record] = readMediations([{ id: 'm', unit: 'x', date: '2024-01-01' }]).values;
  expect(record && checkUnitDays(record, [], {})).toEqual([]);
});
