import { createHierarchy, type UnitInput } from 'danvan';
import { unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { judgeSpelling, type NameForm, nameWords, spellingsOf } from '#inside/organization';

const words = nameWords({ kinds: unitKinds });
const context = { text: '', at: undefined, typos: 0, withoutMarks: false };

/** How the first spelling of a unit is judged. */
function judged(unit: UnitInput, form: Partial<NameForm>, more: Partial<typeof context> = {}) {
  const [spelling] = createHierarchy([unit]).units.flatMap((each) => spellingsOf(each, words, []));
  const whole = { key: spelling?.key ?? '', type: null, expanded: false, ...form };
  return spelling ? judgeSpelling(whole, spelling, { ...context, ...more }) : null;
}

const commune: UnitInput = { id: 'a', name: 'An Bình', kind: 'commune' };

describe('judgeSpelling', () => {
  it('gives the full score to the same name only', () => {
    expect(judged(commune, {}, { text: 'An Bình' })?.score).toBe(1);
    expect(judged(commune, {}, { text: 'AN BÌNH' })?.score).toBe(0.99);
    expect(judged(commune, { type: 'xã' }, { text: 'xã An Bình' })?.score).toBe(1);
  });

  it('tells another type, and a type that is not known', () => {
    expect(judged(commune, { type: 'phường' })?.reasons).toContain('other-type');
    expect(judged({ id: 'a', name: 'An Bình' }, { type: 'xã' })?.reasons).toContain(
      'without-type-prefix',
    );
  });

  it('never reads the name of an organization without its first word', () => {
    expect(judged({ id: 'a', name: 'ủy', category: 'organization' }, { type: 'tỉnh' })).toBeNull();
  });

  it('takes more off for each letter that differs', () => {
    expect(judged(commune, {}, { typos: 1 })?.score).toBe(0.7);
    expect(judged(commune, {}, { typos: 2 })?.score).toBe(0.6);
    expect(judged(commune, {}, { typos: 90 })?.score).toBe(0);
  });
});
