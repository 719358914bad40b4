import type { Status } from './coverage.js';
import { liesUnder } from './coverage.js';
import type { Outcome } from './outcome.js';
import type { Scene } from './scene.js';
import type { Span } from './spans.js';
import { upwards } from './tree.js';

/** Whether the unit reported, or all that it owes lies under reports taken: own or consolidated. */
export const isMet = (
  scene: Scene,
  [unit, status]: readonly [string, Status],
  taken: readonly Span[],
): boolean => {
  const above = upwards(scene.units, unit);
  const over = taken.filter(
    (span) => span.unit === unit || (span.scope === 'consolidated' && above.includes(span.unit)),
  );
  return (
    status === 'out' || status === 'reported' || liesUnder(scene, scene.net.get(unit) ?? [], over)
  );
};

/** Whether nobody who owes sent anything. */
export const isOnlySilent = (statuses: Outcome['statuses']): boolean => {
  const expected = [...statuses.values()].filter((status) => status !== 'out');
  return expected.length > 0 && expected.every((status) => status === 'silent');
};
