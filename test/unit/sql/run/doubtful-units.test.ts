import { expect, it } from 'vitest';
import { marks } from '#inside/aggregation';
import { doubtfulUnits } from '#inside/sql';
import { askedOfReform, idsOf, numberIn } from '../../../support/reformed-plan.js';

const asked = askedOfReform();
const row = (id: string, indicator: number, measure = 0) => ({
  unit: numberIn(asked, id),
  indicator,
  marks: measure << marks.measure,
  period: '2026',
  line: 0,
  amount: 1,
  position: 0,
  detail: null,
});

it('has units of rows by their figures, and those that count below them', () => {
  const of = doubtfulUnits([row('kept', 0), row('heir', 1)], asked);
  expect(idsOf(asked, of([0], 0))).toEqual(['kept', 'shared']);
  expect(idsOf(asked, of([1], 0))).toEqual(['heir', 'joined', 'shared']);
  expect(idsOf(asked, of([0, 1], 0))).toEqual(['heir', 'joined', 'kept', 'shared']);
  expect(idsOf(asked, of([0], 1))).toEqual(['shared']);
});

it('takes what was done and what was planned together where they stand side by side', () => {
  const planned = askedOfReform({ plan: 'year' });
  const [other = 0] = planned.sums.flatMap(({ measure }) => (measure === 0 ? [] : [measure]));
  const of = doubtfulUnits([row('kept', 0, other)], planned);
  expect(idsOf(planned, of([0], 0))).toEqual(['kept', 'shared']);
});
