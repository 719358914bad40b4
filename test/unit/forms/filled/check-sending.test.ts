import { expect, it } from 'vitest';
import { checkSending, defineForm, knownForm } from '#inside/forms';
import { knownIds } from '#inside/records';
import { periodOf } from '#inside/time';
import { codesOf, members, sent } from '../../../support/forms/small-forms.js';

const quarterly = defineForm({
  id: 'q',
  title: 'Q',
  columns: [
    {
      index: '1',
      heading: 'A',
    },
  ],
  periods: ['quarter'],
  from: '2025-09-30',
  to: '2026-12-31',
});
const found = (period: string, units?: ReadonlySet<string>) =>
  checkSending(sent(quarterly, {}, { period }), {
    known: knownForm(quarterly),
    period: periodOf(period),
    units: units && knownIds(units),
  });

it('warns of periods of another kind and of days on which the form is not used', () => {
  expect(found('2026-Q1')).toEqual([]);
  expect(codesOf(found('2026-06'))).toEqual(['forms/period-unlike']);
  const [early] = found('2025-Q2');
  const params = { from: '2025-09-30', to: '2026-12-31' };
  expect(early).toMatchObject({ code: 'forms/not-in-use', unit: 'xa-a', params });
});

it('finds units that are not known and rows that come twice', () => {
  expect(codesOf(found('2026-Q1', new Set(['xa-b'])))).toEqual(['organization/unknown-unit']);
  const row = { key: 'xa-b', cells: {} };
  const twice = { ...sent(members, {}), rows: [row, row] };
  const units = knownIds(new Set(['xa-a']));
  const known = { known: knownForm(members), period: periodOf('2026'), units };
  expect(checkSending(twice, known).map(({ code, path }) => [code, ...path])).toEqual([
    ['forms/repeated-row', 'rows', 1, 'key'],
    ['organization/unknown-unit', 'rows', 0, 'key'],
    ['organization/unknown-unit', 'rows', 1, 'key'],
  ]);
});
