import { withParentInheritances } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { programme } from '../../../support/coordination.js';

const to = (unit: string) => [{ from: 'bdv', to: unit, date: '2021-06-01' }];
const top = programme({ id: 'top', inheritances: to('b1') });
const middle = programme({ id: 'middle', parent: 'top' });
const plan = programme({ id: 'plan', parent: 'middle' });

describe('withParentInheritances', () => {
  it('takes what is stated above, over any number of steps', () => {
    expect(withParentInheritances(plan, [top, middle, plan]).inheritances).toEqual(to('b1'));
  });

  it('lets what the instrument says itself stand', () => {
    const own = programme({ id: 'plan', parent: 'top', inheritances: to('b2') });
    expect(withParentInheritances(own, [top, own])).toBe(own);
  });

  it('gives back the instrument where nothing is above, or only a circle', () => {
    expect(withParentInheritances(plan, [])).toBe(plan);
    const circle = programme({ id: 'middle', parent: 'plan' });
    expect(withParentInheritances(plan, [plan, circle])).toBe(plan);
  });
});
