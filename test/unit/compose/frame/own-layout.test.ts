import { stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { ownLayout } from '#inside/compose';
import { present } from '../../../support/review.js';

const layout = present(stateLayout[0]);

describe('ownLayout', () => {
  it('shares what is frozen and copies what is not, which stays open', () => {
    expect(ownLayout(layout)).toBe(layout);
    const open = { ...layout, body: { ...layout.body } };
    const own = ownLayout(open);
    expect(own).toEqual(layout);
    expect(own).not.toBe(open);
    expect(own.body).not.toBe(open.body);
    expect(Object.isFrozen(open)).toBe(false);
  });

  it('refuses one that holds itself', () => {
    const open = { ...layout };
    Object.assign(open, { self: open });
    expect(() => ownLayout(open)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});
