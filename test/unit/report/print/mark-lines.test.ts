import { partyLayout, stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { letterOf, markLines, marksOf } from '#inside/report';
import { present } from '../../../support/review.js';
import { sampleBlocks } from '../../../support/sample-document.js';

const block = present(sampleBlocks.find((each) => each.kind === 'letterhead'));
const layout = present(partyLayout[1]);

it('sets secrecy and urgency on the left, circulation on the right', () => {
  const marked = { ...block, secrecy: 'Mật', urgency: 'Khẩn', circulation: 'Lưu hành nội bộ' };
  const { left, right } = markLines(marked, layout);
  expect(left.map(({ text, path }) => [text, ...path])).toEqual([
    ['Mật', 'secrecy'],
    ['Khẩn', 'urgency'],
  ]);
  expect(right).toMatchObject([{ text: 'Lưu hành nội bộ', framed: true, style: { size: 14 } }]);
});

it('prints nothing where there is no mark, and has a look where the layout has none', () => {
  expect(markLines(block, layout)).toEqual({ left: [], right: [] });
  expect(marksOf({}).secrecy).toMatchObject({ framed: true, style: { size: 13 } });
});

it('sets the subject of a letter above the marks, in the style of the layout', () => {
  const { left } = markLines({ ...block, subject: 'V/v A', secrecy: 'Mật' }, layout);
  expect(left).toMatchObject([
    { text: 'V/v A', framed: false, style: { size: 12, italic: true } },
    { text: 'Mật', framed: true },
  ]);
  expect(letterOf({ letterhead: {} })).toEqual({
    symbol: '',
    subjectLabel: 'V/v ',
    subject: { size: 12 },
  });
});

it('sets the round of a draft below the others, and a frame of the size of the act', () => {
  const marked = { ...block, secrecy: 'Mật', urgency: 'Hỏa tốc', draft: 'Dự thảo lần 2' };
  const { left } = markLines(marked, present(stateLayout[1]));
  expect(left.map(({ text, framed, box, above }) => [text, framed, box, above])).toEqual([
    ['Mật', true, undefined, 4],
    ['Hỏa tốc', true, [30, 8], 4],
    ['Dự thảo lần 2', false, undefined, 4],
  ]);
});
