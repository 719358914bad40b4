import { expect, it } from 'vitest';
import { suggestions } from '#inside/text';

it('suggests the nearest id, the same each time', () => {
  const suggest = suggestions();
  expect(suggest('xa-aa', ['xa-a', 'xa-bb'])).toBe('xa-a');
  expect(suggest('xa-aa', [])).toBe('xa-a');
});

it('stops after many different ids, so that a bad file is not slow', () => {
  const suggest = suggestions();
  for (let at = 0; at < 200; at += 1) suggest(`wrong-${at}`, ['right']);
  expect(suggest('righ', ['right'])).toBeNull();
});
