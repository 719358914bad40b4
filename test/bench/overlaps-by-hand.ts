import { days, type Sent } from './checked-country.js';

const firstOf = ({ periods }: Sent, row = -1): number => days.first[periods[row] ?? 0] ?? 0;
const lastOf = ({ periods }: Sent, row = -1): number => days.last[periods[row] ?? 0] ?? 0;

/** Whether each report begins after the last ended. */
export function isInOrder(sent: Sent, rows: Int32Array): boolean {
  let last = -Infinity;
  for (const row of rows) {
    if (firstOf(sent, row) <= last) return false;
    last = lastOf(sent, row);
  }
  return true;
}

/** What the shorter reports make that fill the days of a longer one; null where none do. */
function filledBy(sent: Sent, rows: Int32Array, whole: number): number | null {
  const byFirstDay = new Map<number, number>();
  for (const row of rows) {
    const isPart = row !== whole && lastOf(sent, row) <= lastOf(sent, whole);
    if (isPart) byFirstDay.set(firstOf(sent, row), row);
  }
  let sum = 0;
  let day = firstOf(sent, whole);
  for (let row = byFirstDay.get(day); row !== undefined; row = byFirstDay.get(day)) {
    sum += sent.values[row] ?? 0;
    day = lastOf(sent, row) + 1;
  }
  return day === lastOf(sent, whole) + 1 ? sum : null;
}

/** Reports that are not the sum of the shorter ones that fill their days. */
export function differingSums(sent: Sent, rows: Int32Array, found: number[]): void {
  for (const row of rows) {
    const sum = filledBy(sent, rows, row);
    if (sum !== null && sum !== sent.values[row]) found.push(row);
  }
}

/** Reports that cross one that began before them. */
export function reportsThatCross(sent: Sent, rows: Int32Array, found: number[]): void {
  const inOrder = rows.toSorted(
    (a, b) => firstOf(sent, a) - firstOf(sent, b) || lastOf(sent, b) - lastOf(sent, a),
  );
  const open: number[] = [];
  for (const row of inOrder) {
    while (open.length > 0 && lastOf(sent, open.at(-1)) < firstOf(sent, row)) open.pop();
    if (open.length > 0 && lastOf(sent, open.at(-1)) < lastOf(sent, row)) found.push(row);
    open.push(row);
  }
}

/** Reports that are less than those of another kind within their days, where these do not fill them. */
export function exceededWholes(sent: Sent, rows: Int32Array, found: number[]): void {
  for (const whole of rows) {
    const kind = days.kind[sent.periods[whole] ?? 0];
    let sum = 0;
    let told = 0;
    for (const row of rows) {
      const isWithin =
        firstOf(sent, row) >= firstOf(sent, whole) && lastOf(sent, row) <= lastOf(sent, whole);
      if (!isWithin || days.kind[sent.periods[row] ?? 0] === kind) continue;
      sum += sent.values[row] ?? 0;
      told += lastOf(sent, row) - firstOf(sent, row) + 1;
    }
    const isFilled = told === lastOf(sent, whole) - firstOf(sent, whole) + 1;
    if (!isFilled && sum > (sent.values[whole] ?? 0)) found.push(whole);
  }
}
