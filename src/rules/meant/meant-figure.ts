import { addExactly } from '#room/text';
import type { Figures } from '../sent/figures.js';
import { finderOf } from '../sent/finder.js';
import { plainAmount } from '../sent/given.js';
import type { BrokenReport, BrokenSum } from './broken-sums.js';
import type { KnownSum } from './known-sums.js';

/** A figure, and what it would have to be for all sums to hold that it stands in. */
export interface MeantFigure {
  readonly indicator: string;
  readonly now: number;
  readonly amount: number;
}

/** A figure that is meant, with the sums that are broken without it. */
export interface MeantIn extends MeantFigure {
  readonly sums: readonly BrokenSum[];
}

/** How far a figure is off by each of its sums; undefined where they do not agree. */
function commonOff(code: string, sums: readonly BrokenSum[]): number | undefined {
  const [off, ...others] = sums.map(({ sum, off: by }) => -by / (sum.times.get(code) ?? 1));
  return others.length > 0 && others.every((one) => one === off) ? off : undefined;
}

/** Whether a figure may be an amount: a number with the decimals of its indicator, exactly known. */
const isAmount = (amount: number, decimals: number): boolean =>
  amount >= 0 && amount <= Number.MAX_SAFE_INTEGER && Number(amount.toFixed(decimals)) === amount;

/** What a figure would have to be, if all its sums are broken, and in the same way. */
function meantBy(
  figures: Figures,
  { unit, row, sums }: BrokenReport,
  { code, known }: { readonly code: string; readonly known: readonly KnownSum[] },
): readonly MeantIn[] {
  const mine = sums.filter(({ sum }) => sum.times.has(code));
  const off = commonOff(code, mine);
  if (off === undefined) return [];
  const rowOf = (indicator: string): number => finderOf(figures, indicator)(unit)(row, -1);
  // A sum that holds would hold no more.
  const isFree = known
    .filter(({ times }) => times.has(code))
    .every(({ key, indicator }) => mine.some(({ sum }) => sum.key === key) || rowOf(indicator) < 0);
  const others = new Set(mine.flatMap(({ sum }) => [...sum.times.keys()]));
  // By figures with words sums are off by more than one amount.
  const arePlain = [...others].map(rowOf).every((one) => one < 0 || plainAmount(figures, one) >= 0);
  const now = plainAmount(figures, rowOf(code));
  const { decimals = 0 } = figures.indicators[figures.indicatorPlaces.get(code) ?? -1] ?? {};
  if (!isFree || !arePlain || !isAmount(now, decimals)) return [];
  const amount = addExactly([now, off]);
  return isAmount(amount, decimals) ? [{ indicator: code, now, amount, sums: mine }] : [];
}

/** The one figure of a report with which all sums that it stands in would hold; nothing where none, or several, would do. */
export function meantFigure(
  figures: Figures,
  report: BrokenReport,
  known: readonly KnownSum[],
): MeantIn | undefined {
  const codes = new Set(report.sums.flatMap(({ sum }) => [...sum.times.keys()]));
  const meant = [...codes].flatMap((code) => meantBy(figures, report, { code, known }));
  const most = Math.max(0, ...meant.map(({ sums }) => sums.length));
  const [one, ...others] = meant.filter(({ sums }) => sums.length === most);
  return others.length === 0 ? one : undefined;
}
