import { addRow, marks } from './columns.js';
import type { Intake } from './row-reader.js';

type Fields = Readonly<Record<string, unknown>>;

const isPlainObject = (row: unknown): row is Fields =>
  typeof row === 'object' && row !== null && Object.getPrototypeOf(row) === Object.prototype;

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
        continue;
      default:
        return true;
    }
  }
  return false;
}

const none = -1;

const bitOf = (given: unknown, usual: string, other: string): number => {
  if (given === undefined || given === usual) return 0;
  return given === other ? 1 : none;
};

/** The amount of a plain value; -1 where the schema has to look at it. */
function amountOf(value: unknown, decimals: number): number {
  if (typeof value !== 'number' || !(value >= 0) || Object.is(value, -0)) return none;
  if (Number.isSafeInteger(value)) return value;
  return Number.isSafeInteger(value * 10 ** decimals) ? value : none;
}

const placeIn = (places: ReadonlyMap<unknown, number>, id: unknown): number =>
  places.get(id) ?? none;

/**
 * Takes in a row that is plainly right, without the schema; false where it is not, or may not be.
 *
 * Every field is read once. Whatever is refused here goes to the schema, which says what is wrong.
 */
export function takePlain(intake: Intake, row: unknown, position: number): boolean {
  if (!isPlainObject(row) || hasOtherFields(row)) return false;
  const { unit, indicator, period, value, basis, scope, line } = row;
  const { numbers, columns } = intake;
  const unitNumber = placeIn(numbers.tree.numbers, unit);
  const indicatorPlace = placeIn(intake.indicatorPlaces, indicator);
  const periodPlace = placeIn(intake.periodPlaces, period);
  const linePlace = placeIn(intake.linePlaces, line);
  const isCumulative = bitOf(basis, 'in-period', 'cumulative');
  const isConsolidated = bitOf(scope, 'own', 'consolidated');
  const definition = numbers.indicators[indicatorPlace];
  if (definition === undefined || definition.kind === 'ratio') return false;
  const amount = amountOf(value, definition.decimals);
  if (Math.min(unitNumber, periodPlace, linePlace, isCumulative, isConsolidated, amount) < 0) {
    return false;
  }
  const bits =
    (isCumulative === 1 ? marks.isCumulative : 0) |
    (isConsolidated === 1 ? marks.isConsolidated : 0);
  addRow(columns, {
    unit: unitNumber,
    indicator: indicatorPlace,
    period: periodPlace,
    line: linePlace,
    marks: bits,
    amount,
    position,
  });
  return true;
}
