import { readAssignments } from 'danvan/organization';
import { expect, it } from 'vitest';
import { untyped } from '../../support/untyped.js';

const units = [{ id: 'xa-a' }, { id: 'xa-b' }];
const good = { units: ['xa-a'], form: 'bm-01', periodKind: 'month' };
const places = (row: unknown) =>
  readAssignments(untyped([good, row]), { units }).findings.map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

it.each([
  [{ ...good, from: '2026-05-01', to: '2026-04-30' }, 'time/end-before-start', ''],
  [{ ...good, from: '2026-02-31' }, 'shape/wrong-format', '.from'],
  [{ ...good, periodKind: 'moon' }, 'shape/not-in-list', '.periodKind'],
  [{ ...good, untill: '2026-01-01' }, 'shape/unknown-field', ''],
  [{ ...good, units: ['xa-b', 'xa-c'] }, 'dataset/unknown-unit', '.units.1'],
  [{ ...good, units: { within: 'xa-c' } }, 'dataset/unknown-unit', '.units.within'],
  [7, 'shape/wrong-type', ''],
])('finds fault with %j: %s', (row, code, end) => {
  expect(places(row)).toEqual([[code, `assignments.1${end}`]]);
});

it('keeps the units that are known, and one day for an assignment', () => {
  const rows = [
    { ...good, units: ['xa-c', 'xa-b'] },
    { ...good, units: { within: 'xa-c' } },
    { ...good, from: '2026-01-01', to: '2026-01-01' },
  ];
  const { values: assignments } = readAssignments(untyped(rows), { units });
  expect(assignments.map((row) => row.units)).toEqual([['xa-b'], ['xa-a']]);
});

it('takes the units as they were given before, too', () => {
  expect(readAssignments(untyped([good]), units)).toEqual(
    readAssignments(untyped([good]), { units }),
  );
});
