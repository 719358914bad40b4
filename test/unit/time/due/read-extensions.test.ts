import { periodOf } from 'danvan';
import { dueRuleSchema } from 'danvan/schemas';
import { readExtensions, readHolidayTable } from 'danvan/time';
import { expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const known = {
  units: ['xa-a'],
  periods: [periodOf('2026-08')],
  rule: dueRuleSchema.parse({ id: 'rule', kind: 'day-of-month', day: 15 }),
  holidays: readHolidayTable({}).value,
};
const good = { unit: 'xa-a', period: '2026-08', due: '2026-08-31', reason: 'bão' };

it.each([
  [{ ...good, unit: 'xa-b' }, 'time/extension-of-unknown-unit', []],
  [{ ...good, period: '2026-13' }, 'time/not-a-period', []],
  [{ ...good, due: '2026-08-16' }, 'time/extension-too-early', []],
  [{ ...good, due: '2026-02-31' }, 'shape/wrong-format', ['due']],
  [{ ...good, reason: ' ' }, 'shape/too-small', ['reason']],
  [null, 'shape/wrong-type', []],
])('leaves out %j: %s', (row, code, end) => {
  const { values: extensions, findings } = readExtensions(untyped([good, row]), known);
  expect(extensions).toEqual([good]);
  expect(findings).toMatchObject([{ code, path: ['extensions', 1, ...end] }]);
});

it('takes an extension to the regular due date itself', () => {
  expect(readExtensions([{ ...good, due: '2026-08-17' }], known).findings).toEqual([]);
});

it('knows a unit whose letters come decomposed', () => {
  const units = ['xã-hòa'];
  const { values: extensions } = readExtensions([{ ...good, unit: 'xã-hòa'.normalize('NFD') }], {
    ...known,
    units,
  });
  expect(extensions.map(({ unit }) => unit)).toEqual(units);
});
