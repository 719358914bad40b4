import { numberingRules } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('numberingRules', () => {
  it('have one rule for each system, joint documents with the lead', () => {
    expect(numberingRules.map(({ system }) => system)).toEqual(['party', 'state', 'legislative']);
    expect(numberingRules.every(({ joint }) => joint === 'lead')).toBe(true);
    expect(Object.isFrozen(numberingRules[0]?.separates)).toBe(true);
  });
});
