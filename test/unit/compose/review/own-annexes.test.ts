import { composeReview } from 'danvan';
import { expect, it } from 'vitest';
import { ownAnnexes } from '#inside/compose';
import { figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const blocks = [{ kind: 'paragraph', text: 'a' }] as const;

it('ownAnnexes take blocks as they are, with their orientation', () => {
  expect(
    ownAnnexes([
      { title: 'A', blocks, orientation: 'portrait' },
      { title: 'B', blocks },
    ]),
  ).toEqual([
    { title: 'A', blocks, orientation: 'portrait' },
    { title: 'B', blocks },
  ]);
});

it('ownAnnexes take a document without its head and foot, and its annexes behind it', () => {
  const signers = [{ post: 'Trưởng Ban' }];
  const report = composeReview(optionsOf(tableOf(figuresOf('sessions', [1])), { signers }));
  const [own, ...others] = ownAnnexes([report]);
  expect(own?.title).toBe(report.title);
  expect(own?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  expect(others.map(({ title }) => title)).toEqual(report.annexes.map(({ title }) => title));
});
