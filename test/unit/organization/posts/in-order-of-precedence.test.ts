import { inOrderOfPrecedence, type Post } from 'danvan/organization';
import { expect, it } from 'vitest';

const post = (id: string, more: Partial<Post> = {}): Post => ({
  id,
  name: { vi: id },
  unit: 'a',
  ...more,
});
const order = (posts: readonly Post[], ...precedence: readonly string[]) =>
  inOrderOfPrecedence(posts, precedence).map(({ id }) => id);

it('puts ids before kinds, and the rest last in the order given', () => {
  const posts = [post('x'), post('deputy', { kind: 'd' }), post('y'), post('head', { kind: 'h' })];
  expect(order(posts, 'y', 'h', 'd')).toEqual(['y', 'head', 'deputy', 'x']);
});

it('puts equals by rank, those without one after them', () => {
  const posts = [
    post('c', { kind: 'd' }),
    post('b', { kind: 'd', rank: 2 }),
    post('a', { kind: 'd', rank: 1 }),
  ];
  expect(order(posts, 'd')).toEqual(['a', 'b', 'c']);
});

it('lets the id go before the kind, and the first mention before a later one', () => {
  const posts = [post('x', { kind: 'h' }), post('y', { kind: 'h' })];
  expect(order(posts, 'y', 'h')).toEqual(['y', 'x']);
  expect(order(posts, 'h', 'x')).toEqual(['y', 'x']);
  expect(order([post('p'), post('q')], 'q', 'p', 'q')).toEqual(['q', 'p']);
});

it('leaves the list that was given as it is', () => {
  const posts = Object.freeze([post('b'), post('a')]);
  expect(order(posts, 'a')).toEqual(['a', 'b']);
  expect(posts.map(({ id }) => id)).toEqual(['b', 'a']);
});
