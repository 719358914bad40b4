import { createHierarchy, periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { smallContext } from '../../../support/small-plan.js';

const of = (more = {}) => pushedContext({ ...smallContext, ...more }, 'context');
const units = [
  { id: 'tinh', name: 'tỉnh' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
];
const obligations = [{ unit: 'xa-a', form: 'a', period: periodOf('2026-Q1') }];

it('has one print where numbers mean the same, whatever is owed and units are called', () => {
  const { print } = of();
  expect(of().print).toBe(print);
  expect(of({ obligations }).print).toBe(print);
  const [named, renamed] = [units, units.map((unit) => ({ ...unit, name: 'x' }))].map(
    (given) => of({ hierarchy: createHierarchy(given) }).print,
  );
  expect(named).toBe(renamed);
});

it('has another print where numbers mean something else', () => {
  const { indicators } = smallContext;
  const [first, second, ...others] = indicators;
  const contexts = [
    {},
    { hierarchy: createHierarchy(units) },
    { hierarchy: createHierarchy(units.map((unit) => ({ ...unit, parent: undefined }))) },
    { indicators: indicators.slice(1) },
    { indicators: [second, first, ...others] },
    { indicators: indicators.map((one) => ({ ...one, decimals: 3 })) },
    { lines: [{ id: 'dang', name: 'x' }] },
    { periods: { yearStart: 12 } },
  ];
  const prints = contexts.map((more) => of(more).print);
  expect(new Set(prints).size).toBe(contexts.length);
});

it('keeps what is owed, and which year is meant', () => {
  expect(of().obligations).toBeNull();
  expect(of({ obligations }).obligations).toEqual(obligations);
  expect(of().tree.numbers.get('xa-c')).toBe(4);
});

it('calls the argument by its name', () => {
  const { message } = errorOf(() => Reflect.apply(pushedContext, undefined, [null, 'my.context']));
  expect(message).toContain('my.context');
});
