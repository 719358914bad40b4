import { hierarchyAt } from 'danvan';
import { expect, it } from 'vitest';
import { heirsAround } from '#inside/organization';
import { reform } from '../../../support/reform.js';

const register = reform();
const journey = { register, from: '2024-12-31', to: '2026-01-01' };
const around = heirsAround(journey, hierarchyAt(register, { at: journey.from }));

it('gathers the heirs of those below a unit, each once', () => {
  expect(around.below('huyen')).toEqual(['xa-x', 'xa-y']);
  expect(around.below('huyen')).toBe(around.below('huyen'));
});

it('finds none below a unit that the tree does not hold', () => {
  expect(around.below('z')).toEqual([]);
  expect(around.above('z')).toEqual([]);
});

it('goes up to the first unit above that has heirs', () => {
  expect(around.above('xa-1')).toEqual(around.above('xa-2'));
});
