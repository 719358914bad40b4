import { expect, it } from 'vitest';
import { judgeForm, owedPeriods, takenReports } from '#inside/collect';
import { askedForm, expected } from '../../../support/collecting.js';
import { filledBy } from '../../../support/submissions.js';

const taken = takenReports(askedForm, []);
taken.take('a.xlsx', undefined, [filledBy('xa-a', { '1': 8 })]);
const judging = { form: askedForm, owed: owedPeriods(expected, 'bm-01'), taken };
const judged = (filled: ReturnType<typeof filledBy>, sender?: string) => {
  const { verdict, findings } = judgeForm(filled, { name: 'b.xlsx', sender }, judging);
  return [verdict, ...findings.map(({ code }) => code)];
};

it('says of each form what came of it', () => {
  const good = filledBy('xa-b', { '1': 1 });
  expect(judged(good)).toEqual(['accepted']);
  expect(judged(good, 'xa-b')).toEqual(['accepted']);
  expect(judged(good, 'xa-a')).toEqual(['wrong-unit', 'collect/wrong-unit']);
  expect(judged(filledBy('xa-x', {}))).toEqual(['wrong-unit', 'collect/unit-not-expected']);
  expect(judged({ ...good, period: '2026-Q2' })).toEqual(['wrong-period', 'collect/wrong-period']);
  expect(judged(filledBy('xa-a', { '1': 8 }))).toEqual(['repeat', 'collect/repeated-report']);
  expect(judged(filledBy('xa-a', { '1': 9 }))).toEqual(['changed', 'collect/figures-changed']);
});
