import type { Finding } from '#room/findings';
import { areOutOfScale, leastOthers, outOfScaleAmong } from '#room/kit';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm } from '../filled/filled-form.js';
import type { FormCells } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import { statedIn } from '../filled/sum-of-values.js';
import { formFinding } from '../findings.js';
import { cellPlace, columnFacts, type RowPlace } from './figure-place.js';

/** One row over the periods in which it was sent. */
type Series = RowPlace[];

/** Rows of one form, unit and key with all their reports, by form. */
function seriesOf(
  filled: readonly FilledForm[],
  knownOf: (form: string) => KnownForm | undefined,
): Iterable<Series> {
  const byForm = new Map<string, Map<string, Series>>();
  for (let at = 0; at < filled.length; at += 1) {
    const sent = filled[at];
    const known = sent && knownOf(sent.form);
    if (sent === undefined || known === undefined) continue;
    const all = byForm.get(sent.form) ?? new Map<string, Series>();
    if (all.size === 0) byForm.set(sent.form, all);
    for (let row = 0; row < sent.rows.length; row += 1) {
      const own = sent.rows[row]?.key ?? '';
      const key = own === sent.unit ? own : `${sent.unit}\n${own}`;
      const place = { known, sent, at, row };
      const series = all.get(key);
      if (series === undefined) all.set(key, [place]);
      else series.push(place);
    }
  }
  return [...byForm.values()].flatMap((all) => [...all.values()]);
}

const cellsAt = ({ sent, row }: RowPlace): FormCells =>
  (row === 'total' ? undefined : sent.rows[row]?.cells) ?? {};

/** Whether figures of a column can be of different scales at all; by index, as it sees every cell. */
function mayDiffer(series: Series, column: string): boolean {
  let least = Infinity;
  let most = 0;
  for (let at = 0; at < series.length; at += 1) {
    const place = series[at];
    const amount = place === undefined ? NaN : statedIn(cellsAt(place)[column]);
    if (!(amount > 0)) continue;
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return areOutOfScale(least, most);
}

const isOfAmounts = ({ type }: FormColumn): boolean => type === 'count' || type === 'number';

/** Money is counted in dong, or in thousands or millions of them. */
const isMoney = ({ unit }: FormColumn): boolean => /(?:^|\s)\u0111\u1ed3ng$/u.test(unit?.vi ?? '');

/** The figures of one row that are of another scale than in its other periods. */
function ofSeries(series: Series): readonly Finding[] {
  const [first] = series;
  if (first === undefined || series.length <= leastOthers) return [];
  let findings: Finding[] | undefined;
  for (const column of first.known.form.columns) {
    if (!isOfAmounts(column) || !mayDiffer(series, column.index)) continue;
    const amounts = series.map((place) => statedIn(cellsAt(place)[column.index]));
    for (const { at, ...facts } of outOfScaleAmong(amounts)) {
      const place = series[at] ?? first;
      const money = isMoney(column) ? { money: true } : {};
      const params = { ...columnFacts(place, column), ...facts, ...money };
      findings ??= [];
      findings.push(
        formFinding('forms/amount-out-of-scale', params, cellPlace(place, column.index)),
      );
    }
  }
  return findings ?? [];
}

/**
 * Holds each figure to what the same row says in other periods: money is not written in another unit.
 * Told where there are at least three others.
 */
export function checkScales(
  filled: readonly FilledForm[],
  knownOf: (form: string) => KnownForm | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const series of seriesOf(filled, knownOf)) findings.push(...ofSeries(series));
  return findings;
}
