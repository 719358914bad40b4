import { divideExactly, multiplyExactly, weightUnit, type WeightUnit } from '#room/text';
import type { ContributionLine } from './contribution-sums.js';

function weighedIn(line: ContributionLine, unit: WeightUnit): ContributionLine {
  const own = weightUnit(line.unit) ?? unit;
  const { quantity } = line;
  const amount =
    quantity.amount === null
      ? null
      : divideExactly(multiplyExactly(quantity.amount, own.kilograms), unit.kilograms);
  return { ...line, unit: unit.name, quantity: { ...quantity, amount } };
}

/** Lines of one item in the largest unit of weight that occurs: 500 kg and 12,5 tấn are 13 tấn. */
export function inOneWeight(lines: readonly ContributionLine[]): readonly ContributionLine[] {
  const written = new Set(lines.map(({ unit }) => unit));
  const [largest] = [...written]
    .flatMap((unit) => weightUnit(unit) ?? [])
    .toSorted((a, b) => b.kilograms - a.kilograms);
  const isMixed = largest !== undefined && written.size > 1;
  return isMixed ? lines.map((line) => weighedIn(line, largest)) : lines;
}
