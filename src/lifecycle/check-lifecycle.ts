import { requireShape, type Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import { lifecycleShape } from './lifecycle-shape.js';
import type { Lifecycle } from './lifecycle.js';
import { lifecycleFinding } from './findings.js';

function reachableFrom({ initial, moves }: Lifecycle): ReadonlySet<string> {
  const reached = new Set([initial]);
  // A set hands out what is added to it while it is being walked through.
  for (const state of reached) {
    for (const { from, to } of moves) if (from === state) reached.add(to);
  }
  return reached;
}

/**
 * Checks that a lifecycle holds together.
 *
 * Vietnamese: kiểm tra quy trình.
 *
 * Findings: `lifecycle/unknown-state`, `lifecycle/repeated-state`, `lifecycle/unreachable-state`.
 *
 * @param lifecycle - The lifecycle.
 * @returns The findings; none where it holds together.
 *
 * @example
 * ```ts
 * import { checkLifecycle } from 'danvan/documents';
 * import { modelLifecycle } from 'danvan/vietnam';
 *
 * checkLifecycle(modelLifecycle); //=> []
 * checkLifecycle({ ...modelLifecycle, initial: 'propose' })[0]?.code; //=> 'lifecycle/unknown-state'
 * ```
 *
 * @category Lifecycle
 */
export function checkLifecycle(lifecycle: Lifecycle): readonly Finding[] {
  const ids = requireShape(lifecycle, lifecycleShape, 'lifecycle').states.map(({ id }) => id);
  const reachable = reachableFrom(lifecycle);
  const named = [
    { state: lifecycle.initial, path: ['initial'] },
    ...lifecycle.moves.flatMap(({ from, to }, at) => [
      { state: from, path: ['moves', at, 'from'] },
      { state: to, path: ['moves', at, 'to'] },
    ]),
  ];
  return [
    ...ids.flatMap((state, at): readonly Finding[] => {
      const place = { path: ['states', at] };
      if (ids.indexOf(state) < at) {
        return [lifecycleFinding('lifecycle/repeated-state', { state }, place)];
      }
      return reachable.has(state)
        ? []
        : [lifecycleFinding('lifecycle/unreachable-state', { state }, place)];
    }),
    ...named
      .filter(({ state }) => !ids.includes(state))
      .map(({ state, path }) => {
        const facts = { state, nearest: nearestOf(state, ids) };
        return lifecycleFinding('lifecycle/unknown-state', facts, { path });
      }),
  ].toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
