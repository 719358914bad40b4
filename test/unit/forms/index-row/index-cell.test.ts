import { expect, it } from 'vitest';
import { columnsOf, parseFormula } from '#inside/forms';

it('names the columns of a formula', () => {
  const named = (text: string) => {
    const formula = parseFormula(text);
    return formula && columnsOf(formula);
  };
  expect(named('6+7-8')).toEqual(['6', '7', '8']);
  expect(named('4/3*100')).toEqual(['4', '3']);
});
