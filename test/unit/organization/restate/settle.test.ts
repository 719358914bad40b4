import { hierarchyAt } from 'danvan';
import { expect, it } from 'vitest';
import { lowestAbove, settle } from '#inside/organization';
import { reform } from '../../../support/reform.js';

const before = hierarchyAt(reform(), { at: '2025-06-30' });
const after = hierarchyAt(reform(), { at: '2025-07-01' });

it.each([
  [['xa-1'], 'xa-1'],
  [['xa-1', 'xa-2'], 'huyen'],
  [['xa-1', 'huyen'], 'huyen'],
  [['xa-1', 'xa-3'], 'nuoc'],
  [[], null],
  [['z'], null],
  [['xa-1', 'z'], null],
])('the lowest unit above %j is %s', (ids, expected) => {
  expect(lowestAbove(before, ids)).toBe(expected);
});

it('adds up what arrives at one unit, and what may be of the same units', () => {
  const settled = settle(
    [
      { amount: 0.1, among: ['xa-x'], from: 'a' },
      { amount: 0.2, among: ['xa-x'], from: 'b' },
      { amount: 4, among: ['xa-y'], from: 'g' },
      { amount: 3, among: ['xa-x'], isAbove: true, from: 'h' },
      { amount: 5, among: ['xa-x', 'xa-y'], from: 'c' },
      { amount: 6, among: ['xa-y', 'xa-x'], from: 'd' },
      { amount: 7, among: ['tinh-c'], isAbove: true, from: 'e' },
      { amount: 8, among: [], isAbove: true, from: 'f' },
    ],
    after,
  );
  expect(settled.amounts).toEqual([
    { unit: 'xa-x', amount: 0.3, from: ['a', 'b'] },
    { unit: 'xa-y', amount: 4, from: ['g'] },
  ]);
  expect(settled.unallocated).toEqual([
    { above: 'xa-x', amount: 3, among: [], from: ['h'] },
    { above: 'tinh-c', amount: 11, among: ['xa-x', 'xa-y'], from: ['c', 'd'] },
    { above: 'tinh-c', amount: 7, among: [], from: ['e'] },
    { above: null, amount: 8, among: [], from: ['f'] },
  ]);
});
