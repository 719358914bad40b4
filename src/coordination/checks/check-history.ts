import type { Finding } from '#room/findings';
import { allowedMoves, type Lifecycle, lifecycleFinding } from '#room/lifecycle';
import { nearestOf } from '#room/text';
import type { Stated } from '../instruments/state-at.js';
import { coordinationFinding } from '../findings.js';

type Record = Stated & { readonly id: string };

function checkState({ id, state, history }: Record, lifecycle: Lifecycle): readonly Finding[] {
  if (state === undefined) return [];
  const place = { path: ['state'] };
  const ids = lifecycle.states.map((each) => each.id);
  if (!ids.includes(state)) {
    const nearest = nearestOf(state, ids);
    return [lifecycleFinding('lifecycle/unknown-state', { state, nearest }, place)];
  }
  const reached = history.at(-1)?.to ?? state;
  if (reached === state) return [];
  return [coordinationFinding('coordination/state-differs', { id, state, reached }, place)];
}

function checkSteps({ history }: Record, lifecycle: Lifecycle): readonly Finding[] {
  return history.flatMap(({ to, by }, at) => {
    const from = history[at - 1]?.to ?? lifecycle.initial;
    const open = allowedMoves(lifecycle, from, by).map((move) => move.to);
    if (open.includes(to)) return [];
    const facts = { from, to, by: by ?? null, allowed: [...new Set(open)] };
    return [lifecycleFinding('lifecycle/move-not-allowed', facts, { path: ['history', at] })];
  });
}

/** The order of days, and with a lifecycle the state and every step; paths start at the record. */
export function checkHistory(record: Record, lifecycle: Lifecycle | undefined): readonly Finding[] {
  const { id, history } = record;
  const broken = history.findIndex(({ date }, at) => date < (history[at - 1]?.date ?? ''));
  const place = { path: ['history', broken] };
  return [
    ...(lifecycle === undefined ? [] : checkState(record, lifecycle)),
    ...(lifecycle === undefined ? [] : checkSteps(record, lifecycle)),
    ...(broken < 0 ? [] : [coordinationFinding('coordination/history-broken', { id }, place)]),
  ];
}
