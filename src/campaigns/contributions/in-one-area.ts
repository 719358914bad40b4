import { divideExactly } from '#room/text';
import type { ContributionLine } from './contribution-sums.js';

/** One hectare in square metres. */
const hectare = 10_000;

function inHectares(line: ContributionLine): ContributionLine {
  if (line.unit === 'ha') return line;
  const { amount } = line.quantity;
  const area = amount === null ? null : divideExactly(amount, hectare);
  return { ...line, unit: 'ha', quantity: { ...line.quantity, amount: area } };
}

/** Lines of land in hectares where some of it is: 2.500 m² and 1,5 ha are 1,75 ha. */
export const inOneArea = (lines: readonly ContributionLine[]): readonly ContributionLine[] =>
  lines.some(({ unit }) => unit === 'ha') ? lines.map(inHectares) : lines;
