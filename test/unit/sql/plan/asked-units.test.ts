import { expect, it } from 'vitest';
import { askedBy, planOf } from '#inside/sql';
import { askedOfReform, idsOf, reformedContext } from '../../../support/reformed-plan.js';

it('has cells of a unit, of those directly below it, and of groups', () => {
  const group = { id: 'g', name: 'g', units: ['kept'] };
  const { register: _, ...context } = reformedContext;
  const of = (units: string, rows: 'all' | 'below') =>
    askedBy(planOf(context, { units, rows, period: '2026-Q4', groups: [group] }));
  const below = of('nuoc', 'below');
  expect(idsOf(below, below.units ?? [])).toEqual(['heir', 'kept', 'nuoc', 'other']);
  const heir = of('heir', 'below');
  expect(idsOf(heir, heir.units ?? [])).toEqual(['heir', 'kept']);
  expect(idsOf(heir, heir.tops)).toEqual(['heir', 'kept']);
  expect(of('nuoc', 'all').units).toBeNull();
});

it('lists units one by one where a register is, or where some were not there on all days', () => {
  const { register: _, ...context } = reformedContext;
  const seenIn = (period: string) => askedBy(planOf(context, { units: 'nuoc', period })).seen;
  expect(seenIn('2026-Q4')).toBeNull();
  expect(seenIn('2026')).not.toBeNull();
  expect(askedOfReform({ period: '2028' }).seen).not.toBeNull();
});
