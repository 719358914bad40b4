import { periodOf } from 'danvan';
import { periodIds, type checkedCountry } from './checked-country.js';

type Sent = Omit<ReturnType<typeof checkedCountry>, 'dataset'>;

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;
const periods = periodIds.map((id) => periodOf(id));
const firstDays = Int32Array.from(periods, ({ from }) => dayNumber(from));
const lastDays = Int32Array.from(periods, ({ to }) => dayNumber(to));

/** Rows by indicator and unit: where those of each begin, and the rows. */
function gathered({ units, indicators, unitCount, indicatorCount }: Sent) {
  const starts = new Int32Array(unitCount * indicatorCount + 1);
  const next = new Int32Array(unitCount * indicatorCount);
  const rows = new Int32Array(units.length);
  const keyOf = (row: number): number => (indicators[row] ?? 0) * unitCount + (units[row] ?? 0);
  for (let row = 0; row < units.length; row += 1) {
    const key = keyOf(row) + 1;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  next.set(starts.subarray(0, next.length));
  for (let row = 0; row < units.length; row += 1) {
    const key = keyOf(row);
    rows[next[key] ?? 0] = row;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { starts, rows };
}

const fromOf = ({ periods: places }: Sent, row = -1): number => firstDays[places[row] ?? 0] ?? 0;
const toOf = ({ periods: places }: Sent, row = -1): number => lastDays[places[row] ?? 0] ?? 0;

/** What the shorter reports make that fill the days of a longer one; null where none do. */
function filledBy(sent: Sent, rows: Int32Array, whole: number): number | null {
  const byFirstDay = new Map<number, number>();
  for (const row of rows) {
    const isPart = row !== whole && toOf(sent, row) <= toOf(sent, whole);
    if (isPart) byFirstDay.set(fromOf(sent, row), row);
  }
  let sum = 0;
  let day = fromOf(sent, whole);
  for (let row = byFirstDay.get(day); row !== undefined; row = byFirstDay.get(day)) {
    sum += sent.values[row] ?? 0;
    day = toOf(sent, row) + 1;
  }
  return day === toOf(sent, whole) + 1 ? sum : null;
}

/** How many reports cross one that began before them. */
function crossingsIn(sent: Sent, rows: Int32Array): number {
  const inOrder = rows.toSorted(
    (a, b) => fromOf(sent, a) - fromOf(sent, b) || toOf(sent, b) - toOf(sent, a),
  );
  const open: number[] = [];
  let crossings = 0;
  for (const row of inOrder) {
    while (open.length > 0 && toOf(sent, open.at(-1)) < fromOf(sent, row)) open.pop();
    if (open.length > 0 && toOf(sent, open.at(-1)) < toOf(sent, row)) {
      open.pop();
      crossings += 1;
    }
    open.push(row);
  }
  return crossings;
}

function isInOrder(sent: Sent, rows: Int32Array): boolean {
  let last = -Infinity;
  for (const row of rows) {
    if (fromOf(sent, row) <= last) return false;
    last = toOf(sent, row);
  }
  return true;
}

/** Parts above their wholes; sums that no number holds to the last digit. */
function partsAndSums(sent: Sent) {
  const { units, indicators, periods: places, values, unitCount, indicatorCount } = sent;
  const width = indicatorCount * periods.length;
  const amounts = new Float64Array(unitCount * width).fill(NaN);
  const sums = new Float64Array(width);
  for (let row = 0; row < units.length; row += 1) {
    const figure = (indicators[row] ?? 0) * periods.length + (places[row] ?? 0);
    amounts[(units[row] ?? 0) * width + figure] = values[row] ?? 0;
    sums[figure] = (sums[figure] ?? 0) + (values[row] ?? 0);
  }
  let above = 0;
  for (let at = 0; at < amounts.length; at += 1) {
    const isPart = Math.floor(at / periods.length) % 2 === 1;
    if (isPart && (amounts[at] ?? NaN) > (amounts[at - periods.length] ?? NaN)) above += 1;
  }
  return { above, tooLarge: sums.filter((sum) => sum > Number.MAX_SAFE_INTEGER).length };
}

/** The verdicts of the rules that may speak of such figures, each with its number. */
export function checkByHand(sent: Sent) {
  const { above, tooLarge } = partsAndSums(sent);
  const { starts, rows } = gathered(sent);
  let differing = 0;
  let crossing = 0;
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const mine = rows.subarray(starts[key], starts[key + 1]);
    if (isInOrder(sent, mine)) continue;
    crossing += crossingsIn(sent, mine);
    for (const row of mine) {
      const sum = filledBy(sent, mine, row);
      if (sum !== null && sum !== sent.values[row]) differing += 1;
    }
  }
  return {
    'rules/part-exceeds-whole': above,
    'dataset/longer-report-differs': differing,
    'dataset/reports-cross': crossing,
    tooLarge,
  };
}
