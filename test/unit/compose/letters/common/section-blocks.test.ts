import { stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { dots, sectionBlocks } from '#inside/compose';
import { present } from '../../../../support/review.js';

const layout = present(stateLayout[1]);
const blocks = [{ kind: 'paragraph', text: 'Đã xong.' }] as const;

it('numbers sections, puts dots into one that has to be there, and leaves others out', () => {
  const sections = [
    { heading: 'Một', blocks },
    { heading: 'Hai', blocks: [], isOptional: true },
    { heading: 'Ba', blocks: [] },
  ];
  expect(sectionBlocks(sections, { layout })).toEqual([
    { kind: 'heading', level: 1, number: 'I.', text: 'Một' },
    ...blocks,
    { kind: 'heading', level: 1, number: 'II.', text: 'Ba' },
    { kind: 'paragraph', text: dots },
  ]);
});
