import { defineIndicator } from 'danvan';
import { indexWordings, proposeIndicators } from '#inside/indicators';
import { expect, it } from 'vitest';

const teams = defineIndicator({
  code: 'mediation.teams',
  name: 'Số tổ hòa giải',
  unit: 'tổ',
  kind: 'stock',
  otherNames: ['tổ hòa giải ở cơ sở'],
});

const weighed = new Map([
  ['tổ', 1],
  ['hoà', 1],
  ['giải', 1],
]);
const proposed = (unit: string) =>
  proposeIndicators(
    { figure: { start: 0, end: 1, amount: 1, unit }, weighed },
    indexWordings([teams]),
  );

it('proposes an indicator with its wording and the words that fit', () => {
  expect(proposed('tổ')).toMatchObject([
    { indicator: 'mediation.teams', words: ['tổ', 'hoà', 'giải'] },
  ]);
});

it('proposes nothing of another measure', () => {
  expect(proposed('đồng')).toEqual([]);
});
