import { createHierarchy, type UnitInput } from 'danvan';
import { unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { nameWords, spellingsOf } from '#inside/organization';

const words = nameWords({ kinds: unitKinds });

const keysOf = (unit: UnitInput, places: readonly string[] = []) =>
  createHierarchy([unit])
    .units.flatMap((each) => spellingsOf(each, words, places))
    .map(({ key }) => key);

describe('spellingsOf', () => {
  it('gives every name, with and without its type, and every code as it is', () => {
    const unit: UnitInput = {
      id: 'a',
      name: { vi: 'xã An', en: 'An commune' },
      shortName: 'An',
      aliases: ['An Cũ'],
      codes: ['007'],
      history: [{ to: '2025-06-30', name: 'phường Yên' }],
    };
    const keys = ['xã an', 'an', 'an commune', 'phường yên', 'yên', 'an', 'an cũ', '007'];
    expect(keysOf(unit)).toEqual(keys);
  });

  it('lets an organization leave out its place, but not its type', () => {
    const unit: UnitInput = { id: 'a', name: 'Tỉnh ủy Tây Ninh', category: 'organization' };
    expect(keysOf(unit, ['tây ninh'])).toEqual(['tỉnh uỷ tây ninh', 'tỉnh uỷ']);
  });

  it('gives none for a name of points alone', () => {
    expect(keysOf({ id: 'a', name: '…' })).toEqual([]);
  });
});
