import { matchKey } from '../letters/match-key.js';

/** A unit of weight as it is printed, and how many kilograms it is. */
export interface WeightUnit {
  readonly name: string;
  readonly kilograms: number;
}

const tonne: WeightUnit = Object.freeze({ name: 'tấn', kilograms: 1000 });
const quintal: WeightUnit = Object.freeze({ name: 'tạ', kilograms: 100 });
const yen: WeightUnit = Object.freeze({ name: 'yến', kilograms: 10 });
const kilogram: WeightUnit = Object.freeze({ name: 'kg', kilograms: 1 });

const words: readonly (readonly [word: string, unit: WeightUnit])[] = [
  ['tấn', tonne],
  ['tạ', quintal],
  ['yến', yen],
  ['kg', kilogram],
  ['kilôgam', kilogram],
  ['ki-lô-gam', kilogram],
];

/** The unit of weight that a word names; undefined for any other word. */
export const weightUnit = (word: string): WeightUnit | undefined =>
  word === '' ? undefined : words.find(([each]) => matchKey(each) === matchKey(word))?.[1];
