import { hierarchyAt } from 'danvan';
import { expect, it } from 'vitest';
import { carry, heirsAround, type Carrier } from '#inside/organization';
import { reform } from '../../../support/reform.js';

const register = reform();
const journey = { register, from: '2024-12-31', to: '2026-01-01' };
const carrier: Carrier = {
  journey,
  heirs: heirsAround(journey, hierarchyAt(register, { at: journey.from })),
  by: undefined,
};

it('carries a unit with one heir whole', () => {
  expect(carry({ unit: 'xa-1', amount: 10 }, carrier)).toEqual([
    { amount: 10, among: ['xa-x'], from: 'xa-1' },
  ]);
});

it('keeps a split unit together where no share divides it', () => {
  expect(carry({ unit: 'xa-2', amount: 10 }, carrier)).toEqual([
    { amount: 10, among: ['xa-x', 'xa-y'], from: 'xa-2' },
  ]);
});

it('divides by the shares asked for; the rest stays with the units that have none', () => {
  expect(carry({ unit: 'xa-2', amount: 10 }, { ...carrier, by: 'population' })).toEqual([
    { amount: 4, among: ['xa-x'], from: 'xa-2' },
    { amount: 6, among: ['xa-y'], from: 'xa-2' },
  ]);
});

it('looks below a unit without heirs, and above one with nothing below', () => {
  expect(carry({ unit: 'huyen', amount: 10 }, carrier)).toEqual([
    { amount: 10, among: ['xa-x', 'xa-y'], from: 'huyen' },
  ]);
  expect(carry({ unit: 'z', amount: 10 }, carrier)).toEqual([
    { amount: 10, among: [], isAbove: true, from: 'z' },
  ]);
});
