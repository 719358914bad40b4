import { expect, it } from 'vitest';
import { tagCounter } from '#inside/exporters/excel';

it.each([
  ['<a/><b x="1">text</b>', 2],
  ['<?xml version="1.0"?><!-- no --><a></a>', 1],
  ['text', 0],
  ['', 0],
])('counts the elements that begin in %j', (text, count) => {
  expect(tagCounter()(text)).toBe(count);
});

it('counts on from piece to piece, of which the first may end within a tag', () => {
  const count = tagCounter();
  expect(['<a><', 'b/><', '/a>'].map(count)).toEqual([1, 2, 2]);
});
