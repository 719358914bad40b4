import { expect, it } from 'vitest';
import { createSuggester } from '#inside/text';

it('suggests the nearest of the candidates', () => {
  const suggest = createSuggester(['xa-bb', 'xa-a']);
  expect(suggest('xa-aa')).toBe('xa-a');
  expect(suggest('huyen-b')).toBeNull();
  expect(suggest('')).toBeNull();
});

it('never suggests what differs in digits', () => {
  const suggest = createSuggester(['2025/20039', 'xa-1', 'xa1o']);
  expect(suggest('2024/10039')).toBeNull();
  expect(suggest('xa-2')).toBeNull();
  expect(suggest('xa')).toBeNull();
  expect(suggest('xã-1')).toBe('xa-1');
});

it('stops after many different texts, and remembers what it said', () => {
  const suggest = createSuggester(['right'], { most: 2 });
  expect(suggest('righ')).toBe('right');
  expect(suggest('wrong-a')).toBeNull();
  expect(suggest('righ')).toBe('right');
  expect(suggest('rightt')).toBeNull();
});

it('reads and folds the candidates once, and not before it is asked', () => {
  let read = 0;
  const candidates = {
    *[Symbol.iterator]() {
      read += 1;
      yield 'right';
    },
  };
  const suggest = createSuggester(candidates);
  expect(read).toBe(0);
  suggest('righ');
  suggest('wright');
  expect(read).toBe(1);
});

it('names the heir rather than what is written alike', () => {
  const heirOf = (id: string) => (id === 'xa-c' ? 'xa-moi' : null);
  const suggest = createSuggester(['xa-b', 'xa-moi'], { heirOf });
  expect(suggest('xa-c')).toBe('xa-moi');
  expect(suggest('xa-d')).toBe('xa-b');
});
