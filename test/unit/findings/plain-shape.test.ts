import { expect, it } from 'vitest';
import { choiceShape, fieldsShape, listShape, optionalShape, textShape } from '#inside/findings';

it('is data all through', () => {
  const shape = fieldsShape({ names: optionalShape(listShape(textShape)), side: choiceShape('a') });
  expect(JSON.parse(JSON.stringify(shape))).toEqual({
    type: 'object',
    fields: {
      names: { type: 'array', of: { type: 'string' }, isOptional: true },
      side: { type: 'choice', values: ['a'] },
    },
  });
});
