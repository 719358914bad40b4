import { days, type Sent } from './checked-country.js';
import { copiedReports, copiesAmong, noCopies } from './copies-by-hand.js';
import { differingSums, exceededWholes, isInOrder, reportsThatCross } from './overlaps-by-hand.js';
import { looksLikeTotals, outOfScaleIn, outliersIn } from './past-by-hand.js';

const kinds = [...new Set(days.kind)];

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

/** Parts above their wholes; sums that no number holds to the last digit. */
function partsAndSums(sent: Sent) {
  const { units, indicators, periods: places, values, unitCount, indicatorCount } = sent;
  const width = indicatorCount * days.kind.length;
  const rows = new Int32Array(unitCount * width).fill(-1);
  const sums = new Float64Array(width);
  for (let row = 0; row < units.length; row += 1) {
    const figure = (indicators[row] ?? 0) * days.kind.length + (places[row] ?? 0);
    rows[(units[row] ?? 0) * width + figure] = row;
    sums[figure] = (sums[figure] ?? 0) + (values[row] ?? 0);
  }
  const above: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [part, whole] = [rows[at] ?? -1, rows[at - days.kind.length] ?? -1];
    const isPart = part >= 0 && whole >= 0 && (indicators[part] ?? 0) % 2 === 1;
    if (isPart && (values[part] ?? 0) > (values[whole] ?? 0)) above.push(part);
  }
  return { above, tooLarge: sums.filter((sum) => sum > Number.MAX_SAFE_INTEGER).length };
}

/** The reports of one kind in the order of their days. */
function runsOf(sent: Sent, rows: Int32Array): readonly Int32Array[] {
  const kindOf = (row: number) => days.kind[sent.periods[row] ?? 0];
  const first = (row: number) => days.first[sent.periods[row] ?? 0] ?? 0;
  return kinds
    .map((kind) => rows.filter((row) => kindOf(row) === kind).sort((a, b) => first(a) - first(b)))
    .filter((run) => run.length > 0);
}

/** Whether rows are of one kind, so that they are one run as they stand. */
function isOfOneKind({ periods: places }: Sent, rows: Int32Array): boolean {
  const kind = days.kind[places[rows[0] ?? 0] ?? 0];
  for (const row of rows) if (days.kind[places[row] ?? 0] !== kind) return false;
  return true;
}

/** The rows of which each rule that may speak of such figures says something. */
export function checkByHand(sent: Sent) {
  const { above, tooLarge } = partsAndSums(sent);
  const { starts, rows } = gathered(sent);
  const copies = noCopies(sent);
  const found = {
    'rules/part-exceeds-whole': above,
    'dataset/longer-report-differs': [] as number[],
    'dataset/reports-cross': [] as number[],
    'rules/shorter-exceed-longer': [] as number[],
    'rules/looks-like-running-totals': [] as number[],
    'rules/amount-out-of-scale': [] as number[],
    'rules/outside-earlier-range': [] as number[],
  };
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const mine = rows.subarray(starts[key], starts[key + 1]);
    const isPlain = isInOrder(sent, mine);
    if (!isPlain) {
      reportsThatCross(sent, mine, found['dataset/reports-cross']);
      differingSums(sent, mine, found['dataset/longer-report-differs']);
      exceededWholes(sent, mine, found['rules/shorter-exceed-longer']);
    }
    for (const run of isPlain && isOfOneKind(sent, mine) ? [mine] : runsOf(sent, mine)) {
      looksLikeTotals(sent, run, found['rules/looks-like-running-totals']);
      outOfScaleIn(sent, run, found['rules/amount-out-of-scale']);
      outliersIn(sent, run, found['rules/outside-earlier-range']);
      copiesAmong(sent, run, copies);
    }
  }
  return { ...found, 'rules/copied-from-before': copiedReports(copies), tooLarge };
}
