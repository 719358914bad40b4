import { holdersAt, inOrderOfPrecedence, readPosts } from 'danvan/organization';
import { signersOf } from 'danvan/report';
import { expect, it } from 'vitest';

it('turns the posts of a day into signers in their order', () => {
  const { values: posts } = readPosts([
    { id: 'pho-ban', name: 'Phó Trưởng Ban', unit: 'ban', holder: { name: 'B' } },
    { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban', holder: { name: 'A' } },
    { id: 'khac', name: 'Khác', unit: 'ban', holder: { name: 'C' }, to: '2025-06-30' },
  ]);
  const order = ['truong-ban', 'pho-ban'];
  expect(signersOf(inOrderOfPrecedence(holdersAt(posts, 'ban', '2025-07-01'), order))).toEqual([
    { post: 'Trưởng Ban', name: 'A' },
    { post: 'Phó Trưởng Ban', name: 'B' },
  ]);
});

it('gives a post that stands open no name', () => {
  expect(signersOf([{ id: 'a', name: { vi: 'Trưởng Ban' }, unit: 'ban' }])).toEqual([
    { post: 'Trưởng Ban' },
  ]);
});
