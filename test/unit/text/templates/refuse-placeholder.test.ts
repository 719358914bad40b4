import { expect, it } from 'vitest';
import { refusePlaceholder } from '#inside/text';

it('refusePlaceholder names the nearest, or the first of what is known', () => {
  const many = Array.from({ length: 30 }, (_, at) => `x.figure-${at}`);
  const refused = (name: string) => () => refusePlaceholder(name, many, `Có {${name}}.`);
  expect(refused('x.figur-7')).toThrow(
    'Nothing is known by the placeholder "{x.figur-7}" in "Có {x.figur-7}.". Did you mean "{x.figure-7}"?',
  );
  expect(refused('period')).toThrow(/Known are: x\.figure-0, .*, x\.figure-11, …\.$/);
});
