import type { Lifecycle } from '#room/lifecycle';
import type { MobilizationModel } from './mobilization-model.js';

/** The milestones a model has passed by its history and its state, without those it has lost. */
export function milestonesOf(model: MobilizationModel, lifecycle: Lifecycle): readonly string[] {
  const states = new Map(lifecycle.states.map((state) => [state.id, state]));
  const passed = new Set<string>();
  for (const id of [...model.history.map(({ to }) => to), model.state]) {
    for (const milestone of states.get(id)?.reaches ?? []) passed.add(milestone);
    for (const milestone of states.get(id)?.revokes ?? []) passed.delete(milestone);
  }
  return [...passed];
}
