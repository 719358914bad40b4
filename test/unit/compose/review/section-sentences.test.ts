import { expect, it } from 'vitest';
import { paragraphOf, sectionSentences, reviewContext } from '#inside/compose';
import { contextOf, figure, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const paragraph = (...[templates, context]: Parameters<typeof sectionSentences>) =>
  paragraphOf(sectionSentences(templates, context), context.locale);

const template = 'Tổ chức {x.sessions} cuộc[ với {x.attendances} lượt].';

it('sectionSentences leaves out sentences and groups without figures', () => {
  const context = contextOf(figuresOf('sessions', [10, 20, 30]));
  expect(sectionSentences([template, 'Có {x.teams} tổ.'], context)).toEqual([
    {
      template,
      heard: null,
      whole: expect.any(String),
      remark: null,
      isCount: false,
      text: 'Tổ chức 60 cuộc.',
      leftOut: [{ indicator: 'x.attendances', text: '[ với {x.attendances} lượt]' }],
    },
    {
      template: 'Có {x.teams} tổ.',
      heard: null,
      whole: null,
      remark: null,
      isCount: false,
      text: null,
      leftOut: [{ indicator: 'x.teams', text: 'Có {x.teams} tổ.' }],
    },
  ]);
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
