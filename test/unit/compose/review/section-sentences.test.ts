import { expect, it } from 'vitest';
import { paragraphOf, sectionSentences, reviewContext } from '#inside/compose';
import { contextOf, figure, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const paragraph = (...asked: Parameters<typeof sectionSentences>) =>
  paragraphOf(sectionSentences(...asked));

const template = 'Tổ chức {x.sessions} cuộc[ với {x.attendances} lượt].';

it('sectionSentences leaves out sentences and groups without figures', () => {
  const context = contextOf(figuresOf('sessions', [10, 20, 30]));
  expect(sectionSentences([template, 'Có {x.teams} tổ.'], context)).toEqual([
    {
      template,
      heard: null,
      text: 'Tổ chức 60 cuộc.',
      leftOut: [{ indicator: 'x.attendances', text: '[ với {x.attendances} lượt]' }],
    },
    {
      template: 'Có {x.teams} tổ.',
      heard: null,
      text: null,
      leftOut: [{ indicator: 'x.teams', text: 'Có {x.teams} tổ.' }],
    },
  ]);
});

it('sectionSentences tells the least coverage of the figures of a sentence', () => {
  const sent = [...figuresOf('sessions', [10, 20, 30]), ...figuresOf('attendances', [100])];
  expect(paragraph([template], contextOf(sent))).toBe(
    'Tổ chức 60 cuộc với 100 lượt (số liệu của 1/3 xã, phường).',
  );
});

const apart = ['Tổ chức {x.sessions} cuộc.', 'Có {x.attendances} lượt.'];

it('paragraphOf tells the coverage once where it is the same for all sentences', () => {
  const sent = [...figuresOf('sessions', [10, 20]), ...figuresOf('attendances', [100, 50])];
  expect(paragraph(apart, contextOf(sent))).toBe(
    'Tổ chức 30 cuộc. Có 150 lượt (số liệu của 2/3 xã, phường).',
  );
});

it('paragraphOf tells it of each sentence where it differs', () => {
  const sent = [...figuresOf('sessions', [10, 20, 30]), ...figuresOf('attendances', [100, 50])];
  expect(paragraph(apart, contextOf(sent))).toBe(
    'Tổ chức 60 cuộc. Có 150 lượt (số liệu của 2/3 xã, phường).',
  );
  expect(paragraph(['Có {x.teams} tổ.'], contextOf(sent))).toBe('');
});

it('sectionSentences leaves out what is missing, and says it in drafts', () => {
  const table = tableOf([figure('xa-a', 'sessions', null)], {
    units: 'xa-a',
    indicators: ['x.sessions'],
  });
  expect(paragraph([template], reviewContext(optionsOf(table)))).toBe('');
  const draft = reviewContext(optionsOf(table, { draftMark: 'DỰ THẢO' }));
  expect(paragraph([template], draft)).toBe('Tổ chức … cuộc.');
});

it('sectionSentences says that there was nothing', () => {
  const context = contextOf(figuresOf('sessions', [0, 0, 0]));
  expect(paragraph(['Tổ chức {x.sessions} cuộc.'], context)).toBe('Trong kỳ không có cuộc.');
});
