import { createHierarchy } from 'danvan';
import { unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import {
  canBeTaken,
  findCandidates,
  formsOf,
  nameWords,
  spellingIndex,
} from '#inside/organization';

const words = nameWords({ kinds: unitKinds });
const { units } = createHierarchy([
  { id: 'b', name: 'xã Gò Dầu' },
  { id: 'a', name: 'xã Gò Dầu' },
  { id: 'c', name: 'phường Gò Dầu' },
]);
const index = spellingIndex(units, words);

const found = (text: string, within?: readonly string[]) =>
  findCandidates(text, { index, words }, { within }).map(({ unit }) => unit.id);

describe('findCandidates', () => {
  it('looks a name up whole and without its type', () => {
    expect(formsOf('xã Gò', words)).toEqual([
      { key: 'xã gò', type: null, expanded: false },
      { key: 'gò', type: 'xã', expanded: false },
    ]);
  });

  it('ranks by score, then by id', () => {
    expect(found('xã Gò Dầu')).toEqual(['a', 'b', 'c']);
    expect(found('xã Gò Dầu', ['c', 'b'])).toEqual(['b', 'c']);
  });

  it('shows another type without letting it be taken', () => {
    const [, , last] = findCandidates('xã Gò Dầu', { index, words }, {});
    expect(last && canBeTaken(last)).toBe(false);
  });
});
