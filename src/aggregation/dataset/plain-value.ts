import { marks, states } from './columns.js';

type Fields = Readonly<Record<string, unknown>>;

/** An object as it is written in a program or read from JSON: no class, no list, no map. */
export const isPlainObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value as the columns keep it: its state with how it was written, and its amount. */
export interface PlainValue {
  bits: number;
  amount: number;
}

/** Stands for a value that the schema has to look at. */
const unknownBits = -1;

/** States by name; of those that can be written in another way it is kept that they were not. */
const stateBits: ReadonlyMap<unknown, number> = new Map(
  states.map((state, bits) => [
    state,
    state === 'reported' || state === 'missing' ? bits | marks.hasStateField : bits,
  ]),
);

const missingBits = states.indexOf('missing');

function hasOtherFields(value: Fields): boolean {
  for (const field in value) if (field !== 'amount' && field !== 'state') return true;
  return false;
}

function readObject(value: Fields, into: PlainValue): void {
  const { state, amount } = value;
  const bits = state === undefined ? marks.hasAmountField : stateBits.get(state);
  if (bits === undefined || hasOtherFields(value)) return;
  if ((bits & marks.state) === 0) {
    if (typeof amount !== 'number') return;
    into.amount = amount;
  } else if ('amount' in value) return;
  into.bits = bits;
}

/** Reads a value that is plainly right into numbers; bits of -1 where it is not, or may not be. */
export function readPlainValue(value: unknown, into: PlainValue): void {
  into.amount = 0;
  into.bits = unknownBits;
  if (typeof value === 'number') {
    into.amount = value;
    into.bits = 0;
  } else if (value === null) into.bits = missingBits;
  else if (isPlainObject(value)) readObject(value, into);
}

/** Whether an amount is one that nobody has to look at: a count, or a number of few digits. */
export function isPlainAmount(amount: number, decimals: number): boolean {
  if (Number.isSafeInteger(amount)) return !Object.is(amount, -0);
  const scale = 10 ** decimals;
  const scaled = Math.round(amount * scale);
  // The division is exact to the last bit, so that it gives back only what was written with so few digits.
  return Number.isSafeInteger(scaled) && scaled / scale === amount;
}
