import { qualifiers } from '#room/text';
import type { TableCell } from '#room/report';
import {
  byField,
  flag,
  isRecord,
  listOf,
  measure,
  oneOf,
  optional,
  recordOf,
  text,
  wholeNumber,
  type ShapeCheck,
} from './shape-check.js';
import { refuse } from './refuse.js';

const amount: ShapeCheck = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuse(path, `must be a finite number, not ${String(value)}`);
  }
};

/** More digits than a double holds say nothing. */
const decimals: ShapeCheck = (value, path) => {
  wholeNumber(value, path);
  if (Number(value) > 20) refuse(path, 'must be 20 or less');
};

const reference = recordOf({ row: wholeNumber, column: text });

const formula = byField(
  'op',
  {
    sum: recordOf({ from: reference, to: reference }),
    add: recordOf({ plus: listOf(reference), minus: optional(listOf(reference)) }),
    difference: recordOf({ minuend: reference, subtrahend: reference }),
    quotient: recordOf({ numerator: reference, denominator: reference }),
  },
  (_, path) => refuse(path, 'is a formula of an unknown kind'),
);

const reason = oneOf('nil', 'missing', 'not-applicable', 'withheld', 'no-number', 'no-base');

const figure = recordOf({
  amount,
  decimals,
  minDecimals: optional(decimals),
  scale: optional(measure(1e-6, 1e15)),
  suffix: optional(oneOf('%')),
  signed: optional(flag),
  qualifier: optional(oneOf(...qualifiers)),
  formula: optional(formula),
  bold: optional(flag),
});

const number: ShapeCheck = (value, path) => {
  figure(value, path);
  const { amount: whole, scale, decimals: most, minDecimals } = isRecord(value) ? value : {};
  if (minDecimals !== undefined && Number(minDecimals) > Number(most)) {
    refuse([...path, 'minDecimals'], 'must not be more than decimals');
  }
  if (scale === undefined || Number.isFinite(Number(whole) / Number(scale))) return;
  refuse([...path, 'amount'], 'is larger than a number can be in its scale');
};

const cellFields: { readonly [Kind in TableCell['kind']]: ShapeCheck } = {
  text: recordOf({ text, bold: optional(flag) }),
  mark: recordOf({ mark: text, reason }),
  number,
};

/** Refuses what is no cell of a table. */
export const checkCell: ShapeCheck = byField('kind', cellFields, (_, path) =>
  refuse(path, 'is a cell of an unknown kind'),
);

/** Whether a value of unknown shape is a cell of a table. */
export function isTableCell(value: unknown): value is TableCell {
  try {
    checkCell(value, []);
    return true;
  } catch {
    return false;
  }
}
