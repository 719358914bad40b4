import { expect, it } from 'vitest';
import { createEventParser } from '#inside/exporters/excel';

it('knows five entities, and no method of objects', () => {
  const texts: string[] = [];
  const parser = createEventParser();
  parser.on('text', (text) => texts.push(text));
  parser.write('<a>&lt;&amp;</a>').close();
  expect(texts).toEqual(['<&']);
  const strict = createEventParser();
  expect(() => strict.write('<a>&toString;</a>').close()).toThrow();
});
