import { expect, it } from 'vitest';
import { figureKey, placeWords, reportKey } from '#inside/workflow';

const report = { form: 'f', unit: 'u', period: '2026' };
const of = { unit: 'u', indicator: 'a.b', period: '2026' };

it('gives one key for one figure, with or without its defaults', () => {
  expect(figureKey({ ...report, of })).toBe(
    figureKey({ ...report, of: { ...of, basis: 'in-period', scope: 'own', measure: 'actual' } }),
  );
  expect(figureKey({ ...report, of: { ...of, categories: { a: '1', b: '2' } } })).toBe(
    figureKey({ ...report, of: { ...of, categories: { b: '2', a: '1' } } }),
  );
});

it('gives other keys for other figures', () => {
  const keys = [
    figureKey({ ...report, of }),
    figureKey({ ...report, line: 'front', of }),
    figureKey({ ...report, of: { ...of, scope: 'consolidated' } }),
    figureKey({ ...report, cell: { row: 'u', column: '1' } }),
    figureKey({ ...report, cell: { row: 'u', column: '2' } }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it('tells reports apart by their line', () => {
  expect(reportKey(report)).not.toBe(reportKey({ ...report, line: 'front' }));
  expect(placeWords({ ...report, cell: { row: 'u', column: '1' } })).toEqual(['cell', 'u', '1']);
});
