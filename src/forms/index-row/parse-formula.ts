import type { FormFormula } from './index-cell.js';
import { parseSum } from './parse-sum.js';

const quotient = /^(\d{1,3}[a-z]?)[/:](\d{1,3}[a-z]?)(?:[*x×](100)%?)?$/;

/**
 * Reads what stands behind an equals sign.
 *
 * @param text - Without spaces; columns in brackets have lost them.
 * @returns Undefined where it is no formula.
 */
export function parseFormula(text: string): FormFormula | undefined {
  const [, numerator, denominator, factor] = quotient.exec(text) ?? [];
  if (numerator !== undefined && denominator !== undefined) {
    const times = factor === undefined ? 1 : 100;
    return { kind: 'quotient', text, numerator, denominator, factor: times };
  }
  const terms = parseSum(text);
  return terms && { kind: 'sum', text, terms };
}
