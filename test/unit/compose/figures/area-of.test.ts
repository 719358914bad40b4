import { expect, it } from 'vitest';
import { areaOf, areaRuns, defaultOutline, reviewContext } from '#inside/compose';
import { figure, optionsOf, tableOf } from '../../../support/review.js';

const table = tableOf([figure('xa-a', 'sessions', 1), figure('xa-a', 'cash', 1)]);
const context = reviewContext(optionsOf(table));

it('areaOf takes what stands before the point', () => {
  expect(areaOf('mediation.teams')).toBe('mediation');
});

it('areaRuns names the runs of one area as the outline does', () => {
  expect(areaRuns(table.indicators, context)).toEqual([{ from: 0, name: undefined }]);
  const outline = {
    ...defaultOutline(table, context.locale),
    areas: { x: { vi: 'Mục X', en: 'X' } },
  };
  const named = reviewContext(optionsOf(table, { outline }));
  expect(areaRuns(table.indicators, named)).toEqual([{ from: 0, name: 'Mục X' }]);
});
