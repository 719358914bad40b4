import { lost } from './workbooks.js';
import { figuresOf, numbers } from './province.js';

const isLost = (number: number): boolean =>
  number === lost.wrongQuarter || number === lost.locked || number === lost.wrongForm;

/** What the communes counted, added up without the library; commune 9 pasted 40 over a total. */
export function independentSum(column: '1' | '2' | '3' | '4'): number {
  return numbers
    .filter((number) => !isLost(number))
    .reduce(
      (sum, number) => sum + (column === '3' && number === 9 ? 40 : figuresOf(number)[column]),
      0,
    );
}
