import { expect, it } from 'vitest';
import { askingOurWay, boundWords, queryOf } from './typedoc-search.mjs';

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

it('lets a title gain by beginning with what is typed, without marks too', () => {
  const query = 'i.split(" ").map(u=>u.length?`*${u}*`:"").join(" ")';
  const starts = 'l.name.toLowerCase().startsWith(i.toLowerCase())';
  const weight = '10/(1+Math.abs(l.name.length-i.length))';
  const changed = askingOurWay(`q(${query});let d=1;${starts}&&(d*=${weight});return d`);
  const weigh = (name: string, typed: string): unknown =>
    new Function('l', 'i', 'q', changed)({ name }, typed, () => undefined);
  expect(weigh('Dân chủ ở cơ sở: hồ sơ và số liệu', 'dan chu')).toBe(6);
  expect(weigh('Dân chủ', 'dân chủ')).toBe(10);
  expect(weigh('Ratings', 'dân chủ')).toBe(1);
  expect(() => askingOurWay(query)).toThrow('in another way');
});
