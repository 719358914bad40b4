import { coordinationFinding } from '../findings.js';
import type { ParseResult } from '#room/findings';
import { lastStep, moveTo, type HistoryStep, type Lifecycle, type Stated } from '#room/lifecycle';
import type { CalendarDate } from '#room/time';
import { requireDate } from '../require-date.js';

/**
 * A move of an instrument or a task: where to, when, by which role, and the facts that meet its needs.
 *
 * Vietnamese: bước chuyển trạng thái.
 *
 * @example
 * ```ts
 * import type { CoordinationMove } from 'danvan/coordination';
 *
 * const move: CoordinationMove = {
 *   to: 'approved',
 *   date: '2021-03-15',
 *   by: 'party-committee',
 *   facts: { suggestion: '15-TTr/BDV', approval: '12-TB/HU' },
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationMove {
  readonly to: string;
  readonly date: CalendarDate;
  readonly by?: string | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Moves an instrument or a task on where its lifecycle allows it, and writes the step into its history.
 *
 * Vietnamese: chuyển trạng thái văn bản phối hợp, nhiệm vụ.
 *
 * A record without a state is in the first one. Findings: `lifecycle/move-not-allowed` with the
 * states that are allowed, `lifecycle/requirement-missing`, `lifecycle/unknown-state`;
 * `coordination/history-broken` for a day before the last step.
 *
 * @param lifecycle - The lifecycle.
 * @param record - The instrument or the task.
 * @param move - Where to, when, by whom, with which facts.
 * @returns The record in its new state, or why it stays.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have.
 *
 * @example
 * ```ts
 * import { moveOn, readInstruments } from 'danvan/coordination';
 * import { coordinationLifecycle } from 'danvan/vietnam';
 *
 * const term = { kind: 'year', period: '2021' } as const;
 * const row = { id: 'ct', kind: 'programme', title: 'Chương trình', term, state: 'approved' } as const;
 * const [instrument] = readInstruments([row]).values;
 * const move = { to: 'signed', date: '2021-04-08', by: 'parties' } as const;
 * const moved = instrument && moveOn(coordinationLifecycle, instrument, move);
 * moved?.ok === false && moved.findings[0]?.params;
 * //=> { from: 'approved', to: 'signed', by: 'parties', allowed: [] }
 * ```
 *
 * @category Coordination
 */
export function moveOn<Moved extends Stated & { readonly id: string }>(
  lifecycle: Lifecycle,
  record: Moved,
  { to, date, by, facts = {} }: CoordinationMove,
): ParseResult<Moved> {
  requireDate(date);
  const { id, state = lifecycle.initial, history } = record;
  const last = lastStep(history, '9999-12-31');
  if (last !== undefined && date < last.date) {
    const place = { path: ['history', history.length] };
    const findings = [coordinationFinding('coordination/history-broken', { id }, place)];
    return { ok: false, findings };
  }
  const moved = moveTo(lifecycle, { state, facts }, { to, by });
  if (!moved.ok) return moved;
  const step: HistoryStep = Object.freeze({ to, date, ...(by !== undefined && { by }) });
  const value = Object.freeze({ ...record, state: to, history: [...history, step] });
  return { ok: true, value };
}
