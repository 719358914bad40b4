import { expect, it } from 'vitest';
import { boundWords, queryOf } from './typedoc-search.mjs';

it('binds the syllables that stand side by side, never over a mark', () => {
  expect(boundWords('Công tác dân vận').join(' ')).toBe(
    'công·tác công·tác·dân công·tác·dân·vận tác·dân tác·dân·vận dân·vận',
  );
  expect(boundWords('hòa giải; tổ')).toEqual(['hòa·giải']);
});

it('asks for all words, and for those side by side the most', () => {
  expect(queryOf(' Dân  vận')).toBe('+*dân* +*vận* dân^4 vận^4 dân·vận^60');
  expect(queryOf('excel')).toBe('+*excel* excel^4');
});

it('asks for nothing of the signs of its own language', () => {
  expect(queryOf('a:b ~c^')).toBe('+*a* +*b* +*c* a^4 b^4 c^4 a·b·c^60');
});
