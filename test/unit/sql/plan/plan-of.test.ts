import { planOf } from 'danvan/sql';
import { expect, it } from 'vitest';
import { askedBy } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';

const asked = { units: 'kept', period: '2026' } as const;

it('adds all indicators where none is wished for, and asks what was sent', () => {
  const plan = planOf(reformedContext, asked);
  expect(plan.indicators).toEqual(['x.f', 'x.s']);
  expect(askedBy(plan)).toMatchObject({ whole: [], isWhatWasSent: true, shown: [0, 1] });
  expect(askedBy(plan).added.map(({ isLast }) => isLast)).toEqual([false, true]);
});

it('lets all of a table travel that no database can count', () => {
  const plan = planOf(reformedContext, { ...asked, measure: 'change' });
  expect(plan.indicators).toEqual([]);
  expect(plan.residual).toEqual([{ indicator: null, reason: 'measure' }]);
  expect(askedBy(plan)).toMatchObject({ whole: [0, 1], added: [], isWhatWasSent: false });
});

it('refuses an indicator that it does not know, and names the nearest', () => {
  expect(() => planOf(reformedContext, { ...asked, indicators: ['x.ff'] })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_INDICATOR' }),
  );
});
