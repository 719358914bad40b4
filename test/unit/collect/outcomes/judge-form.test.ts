import { expect, it } from 'vitest';
import { judgeForm, owedPeriods, takenReports } from '#inside/collect';
import { askedForm, expected, found } from '../../../support/collecting.js';
import { filledBy } from '../../../support/submissions.js';

const taken = takenReports(askedForm, []);
taken.take('a.xlsx', undefined, [filledBy('xa-a', { '1': 8 })]);
const judging = { form: askedForm, owed: owedPeriods(expected, 'bm-01'), taken };
const judged = (
  filled: ReturnType<typeof filledBy>,
  sender?: string,
  ...codes: readonly string[]
) => {
  const read = {
    forms: [filled],
    findings: codes.map((code) => found(code)),
    passedOver: [],
    marks: [],
  };
  const { verdict, findings } = judgeForm(filled, { name: 'b.xlsx', sender, read }, judging);
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

it('says nothing twice that reading has said with its cell', () => {
  const good = filledBy('xa-b', { '1': 1 });
  const other = { ...good, period: '2026-Q2' };
  expect(judged(other, undefined, 'forms/other-period')).toEqual(['wrong-period']);
  expect(judged(good, 'xa-a', 'forms/other-unit')).toEqual(['wrong-unit']);
});

it('refuses another version only where it lacks columns', () => {
  const good = filledBy('xa-b', { '1': 1 });
  expect(judged(good, undefined, 'forms/mark-of-other-version')).toEqual(['accepted']);
  expect(judged(good, undefined, 'forms/mark-of-other-version', 'forms/columns-missing')).toEqual([
    'wrong-version',
  ]);
});

it('tells of a form that came back blank', () => {
  const told = ['accepted', 'collect/nothing-filled'];
  expect(judged(filledBy('xa-b', { '1': null }))).toEqual(told);
  expect(judged({ ...filledBy('xa-b', {}), rows: [] })).toEqual(told);
  expect(judged(filledBy('xa-b', { '1': 0 }))).toEqual(['accepted']);
  expect(judged(filledBy('xa-b', { '1': { state: 'nil' } }))).toEqual(['accepted']);
});
