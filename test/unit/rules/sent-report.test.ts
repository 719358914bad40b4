import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { sentReports } from '#inside/rules';

it('groups by unit, period, line, basis and scope', () => {
  const dataset = datasetOf([
    sent('xa-a', 'sessions', 1),
    sent('xa-a', 'attendances', 2),
    sent('xa-a', 'sessions', 1, { line: 'front' }),
    sent('xa-a', 'sessions', 1, { scope: 'consolidated' }),
    sent('xa-b', 'sessions', 1),
  ]);
  expect(sentReports(dataset).map(({ figures }) => figures.size)).toEqual([2, 1, 1, 1]);
});
