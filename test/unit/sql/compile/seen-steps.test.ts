import { planOf } from 'danvan/sql';
import { expect, it } from 'vitest';
import { hasSeen, kinds, seenSteps, writingOf, written } from '#inside/sql';
import { askedOfReform, numberIn, reformedContext } from '../../../support/reformed-plan.js';

const asked = askedOfReform();
const options = {
  units: 'nuoc',
  period: '2026',
  rows: 'all',
  view: { restatedTo: '2026-12-31', by: 'population' },
} as const;
const writing = writingOf(planOf(reformedContext, options), 'duckdb', {});
const rowsIn = (step: string): readonly (readonly number[])[] => {
  const found = seenSteps(writing).find(([name]) => name === step);
  const [text = ''] = found === undefined ? [] : written(found[1], 'duckdb').params;
  return text.split(' ').map((row) => row.split(',').map(Number));
};

it('lists units as rows of one text', () => {
  const rows = rowsIn('seen');
  expect(rows).toHaveLength(asked.seen?.length ?? 0);
  const of = (id: string) => rows.find(([unit]) => unit === numberIn(asked, id)) ?? [];
  expect(of('shared')[1]).toBe(kinds.part);
  expect([of('heir')[6], of('kept')[6], of('kept')[7]]).toEqual([1, 0, 1]);
});

it('gives units that the same units stand above one number', () => {
  const chainOf = (id: string) =>
    rowsIn('seen').find(([unit]) => unit === numberIn(asked, id))?.[3];
  expect(chainOf('kept')).toBe(chainOf('heir'));
  const above = rowsIn('chains').flatMap(([chain, unit]) =>
    chain === chainOf('joined') ? [unit] : [],
  );
  expect(above).toEqual([numberIn(asked, 'nuoc'), numberIn(asked, 'heir')].sort((a, b) => a - b));
});

it('has no such steps where the tree says it all', () => {
  const { register: _, ...context } = reformedContext;
  const later = writingOf(planOf(context, { units: 'kept', period: '2026' }), 'duckdb', {});
  expect([hasSeen(later), seenSteps(later)]).toEqual([false, []]);
});
