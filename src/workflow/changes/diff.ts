import { readable } from '#room/findings';
import { asFrozen } from '#room/kit';
import type { EffectiveData } from '../effective/effective-data.js';
import { figureKey } from '../figures/figure-key.js';
import { differenceOf, isMissing, isSameValue } from '../figures/figure-value.js';
import type { SubmittedFigure } from '../figures/submitted-figure.js';
import { workflowFinding } from '../findings.js';
import type { DataChanges, FigureChange } from './data-changes.js';

type Figures = ReadonlyMap<string, SubmittedFigure>;

const figuresIn = ({ reports }: EffectiveData): Figures =>
  new Map(reports.flatMap(({ figures }) => figures.map((figure) => [figureKey(figure), figure])));

function changeOf(
  before: SubmittedFigure | undefined,
  after: SubmittedFigure | undefined,
): readonly FigureChange[] {
  const shown = after ?? before;
  const [old, now] = [before?.value ?? null, after?.value ?? null];
  if (shown === undefined || isSameValue(old, now)) return [];
  const { value: _, submission: __, ...place } = shown;
  const came = after && { submission: after.submission };
  return [{ ...place, before: old, after: now, difference: differenceOf(old, now), ...came }];
}

/** How many figures were corrected, added and withdrawn. */
export const countsOf = ({ corrected, added, withdrawn }: Omit<DataChanges, 'findings'>) => ({
  corrected: corrected.length,
  added: added.length,
  withdrawn: withdrawn.length,
});

function changesOf(earlier: Figures, later: Figures): DataChanges {
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  const all = [...keys].flatMap((key) => changeOf(earlier.get(key), later.get(key)));
  const changes = {
    count: all.length,
    corrected: all.filter(({ before, after }) => !isMissing(before) && !isMissing(after)),
    added: all.filter(({ before }) => isMissing(before)),
    withdrawn: all.filter(({ after }) => isMissing(after)),
  };
  const told = workflowFinding('workflow/figures-changed', countsOf(changes), { path: [] });
  return asFrozen({ ...changes, findings: all.length === 0 ? [] : [told] });
}

/**
 * What changed between two states of the reports: which figures were corrected, which came late, which
 * were withdrawn.
 *
 * Vietnamese: số sửa, số bổ sung, số rút lại giữa hai thời điểm.
 *
 * Findings: `workflow/figures-changed`, a note whose sentence counts them: “02 số sửa, 02 số bổ sung”.
 *
 * @param before - The earlier state, from {@link effective}.
 * @param after - The later one, of the same scope.
 * @returns The figures that differ, in the order of the later state, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no such state.
 *
 * @example
 * ```ts
 * import { describeFinding, vi } from 'danvan';
 * import { diff, effective, readSubmissions } from 'danvan/workflow';
 *
 * const sent = (unit: string, day: string, count: number) => {
 *   const report = { form: 'bm-01', unit, period: '2026-Q3' };
 *   const filled = { ...report, rows: [{ key: unit, cells: { '1': count } }] };
 *   const history = [{ to: 'submitted', date: day }, { to: 'accepted', date: day }];
 *   return { ...report, id: `${unit} ${day}`, filled, history };
 * };
 * const rows = [sent('xa-a', '2026-10-05', 8), sent('xa-a', '2026-10-12', 9), sent('xa-b', '2026-10-12', 6)];
 * const { values } = readSubmissions(rows);
 * const { findings } = diff(effective(values, '2026-10-06'), effective(values, '2026-10-12'));
 * findings.map((finding) => describeFinding(finding, vi)); //=> ['01 số sửa, 01 số bổ sung.']
 * ```
 *
 * @category Workflow
 */
export const diff = (before: EffectiveData, after: EffectiveData): DataChanges =>
  readable('The states of the reports', () => changesOf(figuresIn(before), figuresIn(after)));
