import { lifecycleFinding } from './findings.js';
import type { Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import { allowedMoves } from './allowed-moves.js';
import type { HistoryStep } from './history-step.js';
import type { Lifecycle } from './lifecycle.js';
import type { Stated } from './state-at.js';

/** How the findings of one kind of records name them. */
export interface HistoryNames {
  /** A state that is not the one which the last step reached. */
  readonly stateDiffers: (state: string, reached: string) => Finding;
  /** Days that go back, first in the step at a place of the history. */
  readonly broken: (at: number) => Finding;
}

function checkState({ state, history }: Stated, lifecycle: Lifecycle, names: HistoryNames) {
  if (state === undefined) return [];
  const ids = lifecycle.states.map(({ id }) => id);
  if (!ids.includes(state)) {
    const facts = { state, nearest: nearestOf(state, ids) };
    return [lifecycleFinding('lifecycle/unknown-state', facts, { path: ['state'] })];
  }
  const reached = history.at(-1)?.to ?? state;
  return reached === state ? [] : [names.stateDiffers(state, reached)];
}

function checkSteps(history: readonly HistoryStep[], lifecycle: Lifecycle): readonly Finding[] {
  return history.flatMap(({ to, by }, at) => {
    const from = history[at - 1]?.to ?? lifecycle.initial;
    const open = allowedMoves(lifecycle, from, by).map((move) => move.to);
    if (open.includes(to)) return [];
    const facts = { from, to, by: by ?? null, allowed: [...new Set(open)] };
    return [lifecycleFinding('lifecycle/move-not-allowed', facts, { path: ['history', at] })];
  });
}

/** The order of days, and with a lifecycle the state and every step; paths start at the record. */
export function checkHistory(
  record: Stated,
  lifecycle: Lifecycle | undefined,
  names: HistoryNames,
): readonly Finding[] {
  const { history } = record;
  const broken = history.findIndex(({ date }, at) => date < (history[at - 1]?.date ?? ''));
  return [
    ...(lifecycle === undefined ? [] : checkState(record, lifecycle, names)),
    ...(lifecycle === undefined ? [] : checkSteps(history, lifecycle)),
    ...(broken < 0 ? [] : [names.broken(broken)]),
  ];
}
