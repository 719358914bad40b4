import { expect, it } from 'vitest';
import { dateOfDay } from '#inside/time';
import { askedOfReform, idsOf, numberIn } from '../../../support/reformed-plan.js';

const asked = askedOfReform();
const seenAs = (id: string) => {
  const found = asked.seen?.find(({ unit }) => unit === numberIn(asked, id));
  if (found === undefined) throw new RangeError(`Nobody sees ${id}.`);
  return { ...found, above: idsOf(asked, found.above) };
};

it('tells what counts by itself, what stands above, and of what cells have a part', () => {
  const kinds = ['kept', 'joined', 'heir', 'nuoc', 'shared'].map((id) => seenAs(id).kind);
  expect(kinds).toEqual(['lowest', 'lowest', 'lowest', 'above', 'part']);
  expect(seenAs('joined').above).toEqual(['heir', 'nuoc']);
  expect(seenAs('shared').above).toEqual(['heir', 'nuoc', 'other']);
});

it('has an heir count for itself only what begins on its own days', () => {
  const { since, isOfPart } = seenAs('heir');
  expect(since === null ? null : dateOfDay(since.from)).toBe('2026-07-01');
  expect([isOfPart, seenAs('joined').since, seenAs('kept').isOfPart]).toEqual([true, null, false]);
});

it('keeps sums by the least of the units that count for the same cells', () => {
  const [heir, joined, kept] = ['heir', 'joined', 'kept'].map((id) => seenAs(id).cell);
  const least = Math.min(numberIn(asked, 'heir'), numberIn(asked, 'joined'));
  expect([heir, joined]).toEqual([least, least]);
  expect(kept).toBe(numberIn(asked, 'kept'));
});

it('knows what counts for the total', () => {
  const ofHeir = askedOfReform({ units: 'heir' });
  const total = ofHeir.seen?.flatMap(({ unit, isAsked }) => (isAsked ? [unit] : [])) ?? [];
  expect(idsOf(ofHeir, total)).toEqual(['heir', 'joined', 'shared']);
  const grouped = askedOfReform({
    units: 'heir',
    groups: [{ id: 'g', name: 'g', units: ['kept'] }],
  });
  const kept = grouped.seen?.find(({ unit }) => unit === numberIn(grouped, 'kept'));
  expect(kept?.isAsked).toBe(false);
});
