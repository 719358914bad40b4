import { createHierarchy } from 'danvan';
import { createUnitMatcher, matchUnit } from 'danvan/organization';
import { unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const { units } = createHierarchy([
  { id: 'go-dau', name: 'xã Gò Dầu' },
  { id: 'go-noi', name: 'xã Gò Nổi' },
]);
const match = createUnitMatcher(units, { kinds: unitKinds });

describe('createUnitMatcher', () => {
  it('answers as matchUnit does, as often as it is asked', () => {
    for (const text of ['Gò Dầu', 'xã Gò Nổii', 'xã Gò', '', 'Gò Dầu']) {
      expect(match(text)).toEqual(matchUnit(units, text, { kinds: unitKinds }));
    }
  });

  it.each([0, -1, Number.NaN, 0.5])(
    'lists one candidate at least, even for a limit of %j',
    (limit) => {
      expect(match('Gò Dầu', { limit }).candidates).toHaveLength(1);
    },
  );

  it('repeats no more than a hundred letters of a text', () => {
    const [finding] = match('x'.repeat(1_000_000)).findings;
    expect(finding?.params).toEqual({ text: 'x'.repeat(100), nearest: null });
  });
});
