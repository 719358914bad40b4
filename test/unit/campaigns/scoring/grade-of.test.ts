import { score } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { eligibilityOf, gradeOf } from '#inside/campaigns';
import { smallScheme } from '../../../support/campaigns.js';

const name = { vi: 'x' };
const bands = [
  { id: 'fair', name, from: 50 },
  { id: 'good', name, from: 80 },
  { id: 'best', name, from: 90, requires: [{ criterion: 'group', least: 25 }] },
];
const graded = { ...smallScheme, bands };
const criteriaWith = (first: number) =>
  score(smallScheme, {
    subject: 'a',
    scores: [
      { criterion: 'first', appraised: first },
      { criterion: 'second', appraised: 20 },
    ],
  }).criteria;

describe('gradeOf', () => {
  it.each([
    [49.99, null],
    [50, 'fair'],
    [79.99, 'fair'],
    [80, 'good'],
    [90, 'best'],
    [null, null],
  ])('of %s points it gives %s', (total, grade) => {
    expect(gradeOf(graded, total, criteriaWith(10))).toBe(grade);
  });

  it('gives the next band where a required criterion, a group too, is too low', () => {
    expect(gradeOf(graded, 95, criteriaWith(5))).toBe('best');
    expect(gradeOf(graded, 95, criteriaWith(4))).toBe('good');
    expect(gradeOf(graded, 95, [])).toBe('good');
  });

  it('gives none without bands', () => {
    expect(gradeOf(smallScheme, 100, [])).toBeNull();
  });
});

describe('eligibilityOf', () => {
  const conditions = [
    { id: 'a', name },
    { id: 'b', name },
  ];
  it.each([
    [{ a: true, b: true }, true],
    [{ a: true }, null],
    [{ b: false }, false],
    [undefined, null],
    [{ a: true, toString: true }, null],
  ])('of %j it is %s', (given, expected) => {
    const sheet = { subject: 'x', scores: [], conditions: given };
    expect(eligibilityOf({ ...smallScheme, conditions }, sheet)).toBe(expected);
  });

  it('is given where nothing is asked', () => {
    expect(eligibilityOf(smallScheme, { subject: 'x', scores: [] })).toBe(true);
  });
});
