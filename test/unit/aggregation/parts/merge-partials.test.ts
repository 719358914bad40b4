import { aggregatePartial, mergePartials, type PartInput } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const a = sent('xa-a', 'sessions', 5);
const b = sent('xa-b', 'sessions', 6);

const part = (input: Partial<PartInput>) =>
  aggregatePartial({ ...context, observations: [a], ...input });

const codeOf = (...parts: Parameters<typeof mergePartials>[0]) =>
  errorOf(() => mergePartials(parts)).code;

describe('parts', () => {
  it('follow each other, the rejected among them', () => {
    const whole = mergePartials([part({}), part({ observations: [null as never, b] })]);
    expect([...whole.columns.positions]).toEqual([0, 2]);
    expect(whole.notes.filter(({ isTaken }) => !isTaken)[0]?.position).toBe(1);
    expect(whole.rows).toBe(3);
    expect(whole.cutBy).toBe('any');
    expect(Object.isFrozen(whole)).toBe(true);
  });

  it('keep the positions that they were told', () => {
    const whole = mergePartials([part({ positions: [9] }), part({ positions: [3] })]);
    expect([...whole.columns.positions]).toEqual([9, 3]);
  });

  it('that were cut by unit stay so, and share none', () => {
    const closed = part({ cutBy: 'unit' });
    expect(mergePartials([closed, part({ observations: [b], cutBy: 'unit' })]).cutBy).toBe('unit');
    expect(codeOf(closed, closed)).toBe('PARTS_OVERLAP');
    expect(codeOf(part({}), closed)).toBe('PARTS_OVERLAP');
    expect(mergePartials([closed, part({ observations: [b] })]).cutBy).toBe('any');
  });

  it('of different contexts, or only some of which know their places, are refused', () => {
    expect(codeOf(part({}), part({ lines: [] }))).toBe('PARTS_DIFFER');
    expect(codeOf(part({}), part({ indicators: context.indicators.toReversed() }))).toBe(
      'PARTS_DIFFER',
    );
    expect(codeOf(part({}), part({ positions: [0] }))).toBe('PARTS_DIFFER');
  });

  it('must be parts, at least one', () => {
    expect(codeOf()).toBe('INVALID_ARGUMENT');
    // Border: what no type allows is handed in.
    expect(errorOf(() => mergePartials([{} as never])).code).toBe('INVALID_ARGUMENT');
    expect(errorOf(() => mergePartials(null as never)).code).toBe('INVALID_ARGUMENT');
  });
});
