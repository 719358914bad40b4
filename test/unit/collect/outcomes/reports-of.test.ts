import { expect, it } from 'vitest';
import { isEmptyForm, reportsOf, type FileOutcome } from '#inside/collect';
import { expected } from '../../../support/collecting.js';
import { filledBy, sent } from '../../../support/submissions.js';

const outcome = (more: Partial<FileOutcome>): FileOutcome => ({
  file: 'a.xlsx',
  position: 0,
  verdict: 'accepted',
  receivedOn: '2026-10-05',
  filled: [],
  refused: [],
  findings: [],
  passedOver: [],
  ...more,
});
const asked = { expected, form: 'bm-01' };
const units = (outcomes: readonly FileOutcome[]) => {
  const { received, unusable, silent } = reportsOf(outcomes, asked, []);
  return [
    received.map(({ unit }) => unit),
    unusable.map(({ unit, reason }) => `${unit} ${reason}`),
    silent.map(({ unit }) => unit),
  ];
};

it('takes nobody for silent who sent something', () => {
  expect(units([])).toEqual([[], [], ['xa-a', 'xa-b', 'xa-c']]);
  expect(
    units([
      outcome({ filled: [filledBy('xa-a', { '1': 8 })] }),
      outcome({ verdict: 'locked', unit: 'xa-b' }),
    ]),
  ).toEqual([['xa-a'], ['xa-b unreadable'], ['xa-c']]);
});

it.each([
  ['wrong-period', 'wrong-period'],
  ['wrong-form', 'wrong-form'],
  ['wrong-version', 'wrong-form'],
  ['wrong-unit', 'wrong-unit'],
  ['unreadable', 'unreadable'],
] as const)('says of %s that it is %s', (verdict, reason) => {
  expect(units([outcome({ verdict, unit: 'xa-a' })])[1]).toEqual([`xa-a ${reason}`]);
});

it('tells a form without a figure from a report', () => {
  const blank = filledBy('xa-a', { '1': null, '2': { state: 'missing' } });
  expect(isEmptyForm(blank)).toBe(true);
  expect(isEmptyForm(filledBy('xa-a', { '1': 0 }))).toBe(false);
  expect(units([outcome({ filled: [blank] })]).slice(0, 2)).toEqual([[], ['xa-a empty']]);
});

it('remembers what came before', () => {
  const earlier = [sent('xa-c', { '1': 3 }, ['2026-10-01'])];
  const { received, silent } = reportsOf([], asked, earlier);
  expect(received.map(({ receivedOn }) => receivedOn)).toEqual(['2026-10-01']);
  expect(silent.map(({ unit }) => unit)).toEqual(['xa-a', 'xa-b']);
});
