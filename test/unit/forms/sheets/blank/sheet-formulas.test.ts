import { expect, it } from 'vitest';
import { columnSum, parseIndexCell, rowFormula } from '#inside/forms';

const formula = (printed: string) => {
  const cell = parseIndexCell(printed);
  const [first] = cell.ok ? cell.value.formulas : [];
  return first && rowFormula(first, 8, (index) => Number(index) + 1);
};
it('writes printed formulas, which stay blank where nothing was filled in', () => {
  expect(formula('1=2+3+5')).toBe('IF(COUNT(C8:D8,F8)=0,"",SUM(C8:D8,F8))');
  expect(formula('1=2-3')).toBe('IF(COUNT(C8,D8)=0,"",SUM(C8)-SUM(D8))');
  expect(formula('3=1/2*100')).toBe('IF(OR(COUNT(B8,C8)<2,N(C8)=0),"",B8/C8*100)');
});
it('adds a column over rows', () => {
  expect(columnSum([9, 10, 12], 3)).toBe('IF(COUNT(C9:C10,C12)=0,"",SUM(C9:C10,C12))');
});
