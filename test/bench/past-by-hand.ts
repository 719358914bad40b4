import { days, type Sent } from './checked-country.js';

/** The last rows of years in which each report is about one step above the last. */
export function looksLikeTotals(sent: Sent, run: Int32Array, found: number[]): void {
  const { periods, values } = sent;
  for (let at = 0; at < run.length;) {
    const first = periods[run[at] ?? 0] ?? 0;
    const year = days.startOfYear[first] ?? 0;
    let next = at + 1;
    if (days.first[first] === year) {
      while (next < run.length) {
        const place = periods[run[next] ?? 0] ?? 0;
        const before = periods[run[next - 1] ?? 0] ?? 0;
        if (days.startOfYear[place] !== year) break;
        if (days.first[place] !== (days.last[before] ?? 0) + 1) break;
        next += 1;
      }
    }
    const count = next - at;
    const last = run[next - 1] ?? 0;
    if (count >= 4 && risesEvenly(sent, run, { at, next, step: (values[last] ?? 0) / count })) {
      found.push(last);
    }
    at = next;
  }
}

function risesEvenly(
  { values }: Sent,
  run: Int32Array,
  { at, next, step }: { readonly at: number; readonly next: number; readonly step: number },
): boolean {
  let before = 0;
  for (let place = at; place < next; place += 1) {
    const value = values[run[place] ?? 0] ?? 0;
    if (value - before < 0.4 * step || value === before) return false;
    before = value;
  }
  return true;
}

const sortedAmounts = new Float64Array(days.kind.length);
const distances = new Float64Array(days.kind.length);

/** The usual amount among those above zero: the lower of two in the middle; 0 for too few. */
function usualOf({ values }: Sent, run: Int32Array): number {
  let count = 0;
  for (const row of run) {
    const value = values[row] ?? 0;
    if (value > 0) {
      sortedAmounts[count] = value;
      count += 1;
    }
  }
  if (count < 4) return 0;
  return sortedAmounts.subarray(0, count).sort()[(count - 1) >> 1] ?? 0;
}

const isOutOfScale = (value: number, usual: number): boolean =>
  value > 0 && usual > 0 && (value >= 500 * usual || usual >= 500 * value);

/** Whether the amounts above zero of a run lie so far apart that one may be out of scale. */
function mayBeOutOfScale({ values }: Sent, run: Int32Array): boolean {
  let [least, most] = [Infinity, 0];
  for (const row of run) {
    const value = values[row] ?? 0;
    if (value <= 0) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return run.length >= 4 && most >= 500 * least;
}

/** Figures of another scale than the others. */
export function outOfScaleIn(sent: Sent, run: Int32Array, found: number[]): void {
  if (!mayBeOutOfScale(sent, run)) return;
  const usual = usualOf(sent, run);
  for (const row of run) if (isOutOfScale(sent.values[row] ?? 0, usual)) found.push(row);
}

const middleOf = (sorted: Float64Array): number => {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

/** Whether the figure at a place lies far from all before it. */
function isOutlier({ values }: Sent, run: Int32Array, at: number): boolean {
  for (let place = 0; place < at; place += 1) sortedAmounts[place] = values[run[place] ?? 0] ?? 0;
  const middle = middleOf(sortedAmounts.subarray(0, at).sort());
  for (let place = 0; place < at; place += 1) {
    distances[place] = Math.abs((sortedAmounts[place] ?? 0) - middle);
  }
  const usual = middleOf(distances.subarray(0, at).sort());
  const distance = Math.abs((values[run[at] ?? 0] ?? 0) - middle);
  return distance > 0 && 0.6745 * distance > 3.5 * usual;
}

/** Figures far from what was sent before, from eight earlier reports on. */
export function outliersIn(sent: Sent, run: Int32Array, found: number[]): void {
  if (run.length < 9) return;
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < run.length; at += 1) {
    const row = run[at] ?? 0;
    const value = sent.values[row] ?? 0;
    const isFar = value >= 2 * most || 2 * value <= least;
    if (at >= 8 && isFar && isOutlier(sent, run, at)) {
      const isTold = mayBeOutOfScale(sent, run) && isOutOfScale(value, usualOf(sent, run));
      if (!isTold) found.push(row);
    }
    if (value < least) least = value;
    if (value > most) most = value;
  }
}
