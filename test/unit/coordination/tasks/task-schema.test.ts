import { describe, expect, it } from 'vitest';
import { coordinationTaskSchema } from '#inside/coordination';

const least = { id: 'nv', instrument: 'ct', title: 'Kiểm tra', state: 'assigned' };
const isRead = (change: object): boolean =>
  coordinationTaskSchema.safeParse({ ...least, ...change }).success;

describe('coordinationTaskSchema', () => {
  it('takes a day or a cycle, not both', () => {
    const cycle = { frequency: 'quarter' };
    expect([{}, { due: '2021-09-30' }, { cycle }].every(isRead)).toBe(true);
    expect(isRead({ due: '2021-09-30', cycle })).toBe(false);
  });

  it('takes targets with a number and any qualifier that goes with one', () => {
    const target = { indicator: 'models.registered', amount: 20 };
    expect(isRead({ target: { ...target, qualifier: 'at-least' } })).toBe(true);
    expect(isRead({ target: { ...target, qualifier: 'many' } })).toBe(false);
    expect(isRead({ target: { indicator: 'models.registered' } })).toBe(false);
  });

  it('takes weights above zero', () => {
    expect([0.5, 1, 20].every((weight) => isRead({ weight }))).toBe(true);
    expect([0, -1, Number.NaN].some((weight) => isRead({ weight }))).toBe(false);
  });
});
