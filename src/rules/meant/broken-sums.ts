import { rowsAt } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Figures } from '../sent/figures.js';
import { reportKey } from '../sent/report-key.js';
import { sumKey, type KnownSum } from './known-sums.js';

/** A sum that does not hold in a report, and by how much it is off. */
export interface BrokenSum {
  readonly sum: KnownSum;
  readonly off: number;
  /** The place of its finding in the list. */
  readonly at: number;
}

/** The sums that do not hold in one report of a unit. */
export interface BrokenReport {
  /** The number of the unit. */
  readonly unit: number;
  /** One of its rows. */
  readonly row: number;
  readonly sums: readonly BrokenSum[];
}

interface Term {
  readonly indicator: string;
  /** Whether it was sent, as a plain number. */
  readonly isPlain: boolean;
}

const termOf = (term: unknown): readonly Term[] => {
  if (typeof term !== 'object' || term === null || !('amount' in term)) return [];
  const isWorded = 'value' in term && term.value !== undefined;
  const isPlain = term.amount !== null && !isWorded;
  return [{ indicator: 'indicator' in term ? String(term.indicator) : '', isPlain }];
};

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

const ofParts: ReadonlySet<string> = new Set([
  'rules/parts-differ-from-total',
  'rules/parts-may-differ',
]);
const ofRelations: ReadonlySet<string> = new Set([
  'rules/relation-broken',
  'rules/relation-may-break',
]);

/** Whether a finding may be about a sum that does not hold. */
export const isOfSum = ({ code }: Finding): boolean => ofParts.has(code) || ofRelations.has(code);

/** The sum that a finding is about; undefined where nobody can say by how much it is off. */
function sumOf({ code, indicator = '', params }: Finding, sums: ReadonlyMap<string, KnownSum>) {
  if (ofParts.has(code)) {
    const sum = sums.get(sumKey(indicator, ['parts']));
    const sent = listOf(params.parts);
    return sum?.needed.every((part) => sent.includes(part)) === true ? sum : undefined;
  }
  if (!ofRelations.has(code) || params.is !== 'equal') return undefined;
  const terms = listOf(params.terms).flatMap(termOf);
  const names = terms.flatMap((term) => (term.indicator === '' ? [] : term.indicator));
  return terms.every(({ isPlain }) => isPlain) ? sums.get(sumKey(indicator, names)) : undefined;
}

/** The row of a finding; -1 where it cannot be told. */
function rowOf(figures: Figures, { indicator = '', unit = '', path }: Finding): number {
  const groups = figures.figureRows(figures.indicatorPlaces.get(indicator) ?? -1);
  const rows = rowsAt(groups, figures.tree.numbers.get(unit) ?? -1);
  return rows.find((row) => figures.columns.positions[row] === path[1]) ?? -1;
}

/** Gathers the sums that findings say do not hold, report by report; only reports with several. */
export function brokenReports(
  figures: Figures,
  sums: ReadonlyMap<string, KnownSum>,
  findings: readonly Finding[],
): readonly BrokenReport[] {
  const reports = new Map<string, { unit: number; row: number; sums: BrokenSum[] }>();
  for (const [at, finding] of findings.entries()) {
    const sum = sumOf(finding, sums);
    const { difference: off } = finding.params;
    if (sum === undefined || typeof off !== 'number') continue;
    const row = rowOf(figures, finding);
    if (row < 0) continue;
    const unit = figures.columns.units[row] ?? -1;
    const key = `${unit} ${reportKey(figures, row)}`;
    const report = reports.get(key) ?? { unit, row, sums: [] };
    reports.set(key, report);
    report.sums.push({ sum, off, at });
  }
  return [...reports.values()].filter((report) => report.sums.length > 1);
}
