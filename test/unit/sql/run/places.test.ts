import { expect, it } from 'vitest';
import { localTree, viewAsked } from '#inside/aggregation';
import { doubtfulUnits, isWithin, placesOf } from '#inside/sql';
import { askedOfReform, numberIn, reformedContext } from '../../../support/reformed-plan.js';

const asked = askedOfReform();
const { hierarchy, register } = reformedContext;
const view = viewAsked(
  { hierarchy, ...(register !== undefined && { register }) },
  { restatedTo: '2026-12-31', by: 'population' },
  '2026-12-31',
);
const heir = view.tree.numbers.get('heir') ?? -1;
const { tree } = localTree(view.tree, [heir], view.lineage);
const places = placesOf(asked, doubtfulUnits([], asked))({ tree, assigned: null });
const idAt = (place: number): string => tree.units[place]?.id ?? '';

it('finds units of the store in a tree of a view', () => {
  const place = places.placeOf(numberIn(asked, 'joined'));
  expect(idAt(place)).toBe('joined');
  expect(places.unitAt(place)).toBe(numberIn(asked, 'joined'));
  expect(places.placeOf(numberIn(asked, 'kept'))).toBe(-1);
});

it('has an heir at its own days, and a unit of which it has a part among those fetched', () => {
  expect(places.isLowest(places.placeOf(numberIn(asked, 'heir')))).toBe(true);
  expect(places.isLowest(places.placeOf(numberIn(asked, 'shared')))).toBe(false);
  expect(places.restOf([0], 0).map(idAt)).toEqual(['shared']);
});

it('knows who owes a sum beside the parts that were fetched', () => {
  const [sum] = asked.sums;
  if (sum === undefined) throw new RangeError('There is no sum.');
  const owing = places.owing({ plain: [0], rest: places.restOf([0], 0) }, sum);
  expect(owing.map(idAt).sort()).toEqual(['heir', 'joined']);
  expect(isWithin(tree, [0], tree.units.length - 1)).toBe(true);
  expect(isWithin(tree, [], 0)).toBe(false);
});
