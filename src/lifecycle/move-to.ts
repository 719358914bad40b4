import type { Finding, ParseResult } from '#room/findings';
import { nearestOf } from '#room/text';
import { allowedMoves } from './allowed-moves.js';
import type { Lifecycle, LifecycleMove, LifecycleRecord } from './lifecycle.js';
import { lifecycleFinding } from './findings.js';

const missingOf = (
  { needs }: LifecycleMove,
  facts: Readonly<Record<string, unknown>>,
): readonly string[] => {
  const isMet = (fact: unknown): boolean =>
    fact !== undefined &&
    fact !== null &&
    fact !== false &&
    (typeof fact !== 'string' || fact.trim() !== '');
  return needs.filter((need) => !Object.hasOwn(facts, need) || !isMet(facts[need]));
};

/** Why there is no such move: the record is in no known state, or the lifecycle does not have it. */
function refusal(lifecycle: Lifecycle, from: string, move: Move): Finding {
  const ids = lifecycle.states.map(({ id }) => id);
  if (!ids.includes(from)) {
    const facts = { state: from, nearest: nearestOf(from, ids) };
    return lifecycleFinding('lifecycle/unknown-state', facts, { path: ['state'] });
  }
  const open = allowedMoves(lifecycle, from, move.by).map(({ to }) => to);
  const facts = { from, to: move.to, by: move.by ?? null, allowed: [...new Set(open)] };
  return lifecycleFinding('lifecycle/move-not-allowed', facts, { path: ['state'] });
}

/**
 * What is asked for: the state to go to, and by whom.
 *
 * Vietnamese: bước chuyển được yêu cầu.
 *
 * @example
 * ```ts
 * import type { Move } from 'danvan/documents';
 *
 * const move: Move = { to: 'registered', by: 'host' };
 * ```
 *
 * @category Lifecycle
 */
export interface Move {
  /** The id of the state to come to. */
  readonly to: string;
  /** Who does it: the id of a unit or post. */
  readonly by?: string | undefined;
}

/**
 * Moves a record to another state, where its lifecycle allows it.
 *
 * Vietnamese: chuyển trạng thái.
 *
 * Findings: `lifecycle/move-not-allowed` with the states that are allowed,
 * `lifecycle/requirement-missing` with what is still needed, `lifecycle/unknown-state`.
 *
 * @param lifecycle - The lifecycle.
 * @param record - The state it is in, and the facts that meet requirements.
 * @param move - The state to go to and who moves; without `by` the role is not looked at.
 * @returns The record in its new state, or why it stays.
 *
 * @example
 * ```ts
 * import { moveTo } from 'danvan/documents';
 * import { modelLifecycle } from 'danvan/vietnam';
 *
 * const record = { id: 'mo-hinh-1', state: 'proposed', facts: { registration: 'PĐK-01' } };
 * const moved = moveTo(modelLifecycle, record, { to: 'registered', by: 'host' });
 * moved.ok && moved.value.state; //=> 'registered'
 * const refused = moveTo(modelLifecycle, record, { to: 'recognised', by: 'host' });
 * refused.ok ? '' : refused.findings[0]?.code; //=> 'lifecycle/move-not-allowed'
 * ```
 *
 * @category Lifecycle
 */
export function moveTo<Moved extends LifecycleRecord>(
  lifecycle: Lifecycle,
  record: Moved,
  move: Move,
): ParseResult<Moved> {
  const { state: from, facts } = record;
  const missing = allowedMoves(lifecycle, from, move.by)
    .filter(({ to }) => to === move.to)
    .map((each) => missingOf(each, facts))
    .toSorted((a, b) => a.length - b.length)[0];
  if (missing === undefined) return { ok: false, findings: [refusal(lifecycle, from, move)] };
  if (missing.length === 0) {
    return { ok: true, value: Object.freeze({ ...record, state: move.to }) };
  }
  const needed = { from, to: move.to, missing };
  const place = { path: ['facts'] };
  return {
    ok: false,
    findings: [lifecycleFinding('lifecycle/requirement-missing', needed, place)],
  };
}
