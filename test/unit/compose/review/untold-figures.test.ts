import { expect, it } from 'vitest';
import { sectionSentences, withUntold } from '#inside/compose';
import { contextOf, figure } from '../../../support/review.js';

const template = 'Tổ chức {x.sessions} cuộc[ với {x.attendances} lượt].';

function printed(templates: readonly (readonly string[])[], ...sent: Parameters<typeof contextOf>) {
  const context = contextOf(...sent);
  const all = templates.map((each) => sectionSentences(each, context));
  return withUntold(all, context).map((each) => each.flatMap(({ text }) => text ?? []));
}

it('withUntold tells a figure whose sentence is left out, once, where it is named first', () => {
  const sent = [figure('xa-a', 'attendances', 12)];
  expect(printed([[template], [template]], sent)).toEqual([['Có 12 lượt.'], []]);
});

it('withUntold adds nothing to what is told, and nothing of zero', () => {
  const sent = [figure('xa-a', 'sessions', 3), figure('xa-a', 'attendances', 7)];
  expect(printed([[template]], sent)).toEqual([['Tổ chức 03 cuộc với 07 lượt.']]);
  expect(printed([[template]], [figure('xa-a', 'attendances', 0)])).toEqual([[]]);
});
