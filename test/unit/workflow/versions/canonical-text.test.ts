import { effective } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { canonicalText, figureLines } from '#inside/workflow';
import { sent } from '../../../support/submissions.js';

it('writes known figures in one order, whatever the order in which they came', () => {
  const a = sent('xa-a', { '2': { state: 'nil' }, '1': 8, '3': null }, ['2026-10-05']);
  const b = sent('xa-b', { '1': 6 }, ['2026-10-04']);
  const lines = figureLines(effective([a, b], '2026-10-31'));
  expect(lines).toEqual(figureLines(effective([b, a], '2026-10-31')));
  expect(canonicalText(lines)).toBe(
    [
      'danvan-data/1',
      '["bm-01","xa-a","2026-Q3","","cell","xa-a","1",8]',
      '["bm-01","xa-a","2026-Q3","","cell","xa-a","2",[["state","nil"]]]',
      '["bm-01","xa-b","2026-Q3","","cell","xa-b","1",6]',
      '',
    ].join('\n'),
  );
});
