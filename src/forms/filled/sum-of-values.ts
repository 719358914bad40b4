import { addExactly, openSidesOf, wordOfSides } from '#room/text';
import { amountOf, isQualified, type FormValue, type QualifiedFigure } from './form-value.js';

/** A figure that is added or, with -1, taken away. */
export interface SignedValue {
  readonly value: FormValue | undefined;
  readonly sign: 1 | -1;
}

/** A figure, exact or with a word before it. */
export type Figure = number | QualifiedFigure;

/** The figure of a cell, exact or with its word; undefined where it has none. */
export function figureOf(value: FormValue | undefined): Figure | undefined {
  if (isQualified(value)) return value;
  const amount = amountOf(value);
  return Number.isNaN(amount) ? undefined : amount;
}

/** The number of a figure, with or without a word. */
const statedAmount = (figure: Figure): number =>
  typeof figure === 'number' ? figure : figure.amount;

/** The number that a cell states, with or without a word; not a number where it states none. */
export function statedIn(value: FormValue | undefined): number {
  const figure = figureOf(value);
  return figure === undefined ? NaN : statedAmount(figure);
}

/** On which sides of its number a term of a sum may lie. */
function sidesOf(figure: Figure, sign: 1 | -1) {
  const sides = openSidesOf(typeof figure === 'number' ? undefined : figure.qualifier);
  return sign === 1 ? sides : { openBelow: sides.openAbove, openAbove: sides.openBelow };
}

/** A word and its number, where there is one that is not “nhiều”. */
function withWord(amount: number, qualifier: ReturnType<typeof wordOfSides>): Figure {
  return qualifier === undefined || qualifier === 'many' ? amount : { amount, qualifier };
}

/**
 * Adds figures exactly; those without a figure are passed over. A sum bears the word that the open
 * sides of its parts call for; one figure alone keeps its own.
 *
 * @returns Undefined where not one has a figure.
 */
export function sumOfValues(terms: readonly SignedValue[]): Figure | undefined {
  const known = terms.flatMap(({ value, sign }) => {
    const figure = figureOf(value);
    return figure === undefined ? [] : [{ figure, sign }];
  });
  const [only, ...others] = known;
  if (only === undefined) return undefined;
  if (others.length === 0 && only.sign === 1) return only.figure;
  const amount = addExactly(known.map(({ figure, sign }) => statedAmount(figure) * sign));
  const sides = known.map(({ figure, sign }) => sidesOf(figure, sign));
  return withWord(
    amount,
    wordOfSides({
      openBelow: sides.some(({ openBelow }) => openBelow),
      openAbove: sides.some(({ openAbove }) => openAbove),
    }),
  );
}

/** The sum of some cells of one column; by hand where all are exact, as most are. */
export function sumOfColumn(values: readonly (FormValue | undefined)[]): Figure | undefined {
  if (values.some(isQualified)) return sumOfValues(values.map((value) => ({ value, sign: 1 })));
  const known = values.map(amountOf).filter((amount) => !Number.isNaN(amount));
  return known.length === 0 ? undefined : addExactly(known);
}
