import { expect, it } from 'vitest';
import { sectionSentences, reviewContext } from '#inside/compose';
import { contextOf, figure, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const textsOf = (...asked: Parameters<typeof sectionSentences>) =>
  sectionSentences(...asked).map(({ text }) => text);

const template = 'Tổ chức {x.sessions} cuộc[ với {x.attendances} lượt].';

it('sectionSentences leaves out sentences and groups without figures', () => {
  const context = contextOf(figuresOf('sessions', [10, 20, 30]));
  expect(sectionSentences([template, 'Có {x.teams} tổ.'], context)).toEqual([
    {
      text: 'Tổ chức 60 cuộc.',
      leftOut: [{ indicator: 'x.attendances', text: '[ với {x.attendances} lượt]' }],
    },
    { text: null, leftOut: [{ indicator: 'x.teams', text: 'Có {x.teams} tổ.' }] },
  ]);
});

it('sectionSentences tells the least coverage of the figures of a sentence', () => {
  const sent = [...figuresOf('sessions', [10, 20, 30]), ...figuresOf('attendances', [100])];
  expect(textsOf([template], contextOf(sent))).toEqual([
    'Tổ chức 60 cuộc với 100 lượt (số liệu của 1/3 xã, phường).',
  ]);
});

it('sectionSentences leaves out what is missing, and says it in drafts', () => {
  const table = tableOf([figure('xa-a', 'sessions', null)], {
    units: 'xa-a',
    indicators: ['x.sessions'],
  });
  expect(textsOf([template], reviewContext(optionsOf(table)))).toEqual([null]);
  const draft = reviewContext(optionsOf(table, { draftMark: 'DỰ THẢO' }));
  expect(textsOf([template], draft)).toEqual(['Tổ chức … cuộc.']);
});

it('sectionSentences says that there was nothing', () => {
  const context = contextOf(figuresOf('sessions', [0, 0, 0]));
  expect(textsOf(['Tổ chức {x.sessions} cuộc.', 'Toàn {area} có {x.sessions}.'], context)).toEqual([
    'Trong kỳ không có cuộc.',
    'Trong kỳ không có cuộc.',
  ]);
});
