import { dimensions } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { breakdownText, figureIn, partsOf, partsText, reviewContext } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf, optionsOf, present } from '../../../support/review.js';
import { gridTable } from '../../../support/sentence-grid.js';

it('partsText tells the parts that are something', () => {
  const sent = [
    ...figuresOf('total', [5, 0, 0]),
    ...figuresOf('part-one', [5, 0, 0]),
    ...figuresOf('part-two', [0, 0, 0]),
  ];
  const asked = figureWith('total', sent);
  expect(partsText(...asked)).toBe('phần một 05 cuộc');
  expect(partsOf(...asked)).toHaveLength(1);
});

it('breakdownText tells the categories whose names are known', () => {
  const sent = (kind: string, value: number) => ({
    unit: 'xa-a',
    indicator: 'models.effective',
    period: '2026-H1',
    value,
    categories: { field: kind },
  });
  const observations = [
    sent('economy', 12),
    sent('culture-society', 30),
    sent('defence-security', 0),
  ];
  const table = gridTable(observations);
  const context = (named: typeof dimensions) =>
    reviewContext(optionsOf(table, { issuer: 'board', dimensions: named }));
  const figure = present(figureIn(table, 'models.effective') ?? undefined);
  expect(breakdownText(figure, context(dimensions))).toBe(
    'theo lĩnh vực “Dân vận khéo”: văn hóa - xã hội 30 mô hình, kinh tế 12 mô hình',
  );
  expect(breakdownText(figure, context([]))).toBeNull();
});
