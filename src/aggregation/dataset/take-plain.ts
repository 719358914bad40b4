import { makeRoom, marks, measures } from './columns.js';
import { placeIn } from './place-lookup.js';
import { isPlainAmount, isPlainObject, readPlainValue } from './plain-value.js';
import type { Intake } from './row-reader.js';

type Fields = Readonly<Record<string, unknown>>;

function hasOtherFields(row: Fields): boolean {
  for (const field in row) {
    switch (field) {
      case 'unit':
      case 'indicator':
      case 'period':
      case 'value':
      case 'basis':
      case 'scope':
      case 'line':
      case 'measure':
        continue;
      default:
        return true;
    }
  }
  return false;
}

const none = -1;
const change = measures.indexOf('change');

function measureBits(measure: unknown): number {
  if (measure === undefined) return 0;
  const at = measures.findIndex((one) => one === measure);
  return at === 0 ? marks.saysMeasure : at << marks.measure;
}

function basisBits(basis: unknown): number {
  if (basis === undefined) return 0;
  if (basis === 'in-period') return marks.saysBasis;
  return basis === 'cumulative' ? marks.isCumulative : none;
}

function scopeBits(scope: unknown): number {
  if (scope === undefined) return 0;
  if (scope === 'own') return marks.saysScope;
  return scope === 'consolidated' ? marks.isConsolidated : none;
}

/** How it was sent, as bits; below zero where that is not plain. */
const kindBits = ({ basis, scope, measure }: Fields): number =>
  basisBits(basis) | scopeBits(scope) | measureBits(measure);

/** Whether the amount is nothing that a finding would speak of. */
function isRightAmount(intake: Intake, indicatorPlace: number, bits: number): boolean {
  const definition = intake.numbers.indicators[indicatorPlace];
  const { amount } = intake.value;
  if (definition === undefined) return false;
  if (amount < 0 && ((bits >> marks.measure) & 3) !== change) return false;
  if (definition.kind === 'ratio') {
    return Math.abs(amount) <= Number.MAX_SAFE_INTEGER && !Object.is(amount, -0);
  }
  return isPlainAmount(amount, definition.decimals);
}

/**
 * Takes in a row that is plainly right, without the schema; false where it is not, or may not be.
 *
 * Every field is read once, before anything is written: a row may throw when it is looked at.
 * Whatever is refused here goes to the schema, which says what is wrong.
 */
export function takePlain(intake: Intake, row: unknown, position: number): boolean {
  if (!isPlainObject(row) || hasOtherFields(row)) return false;
  const { columns, lookups } = intake;
  const unit = placeIn(lookups.unit, row['unit']);
  const indicator = placeIn(lookups.indicator, row['indicator']);
  const period = placeIn(lookups.period, row['period']);
  const line = placeIn(lookups.line, row['line']);
  const kind = kindBits(row);
  readPlainValue(row['value'], intake.value);
  const bits = kind | intake.value.bits;
  if ((unit | indicator | period | line | bits) < 0) return false;
  if (!isRightAmount(intake, indicator, bits)) return false;
  makeRoom(columns);
  const at = columns.count;
  columns.units[at] = unit;
  columns.indicators[at] = indicator;
  columns.periods[at] = period;
  columns.lines[at] = line;
  columns.marks[at] = bits;
  columns.amounts[at] = intake.value.amount;
  columns.positions[at] = position;
  columns.count = at + 1;
  return true;
}
