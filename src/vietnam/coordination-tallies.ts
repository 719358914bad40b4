import type { CoordinationEventTally, InstrumentTally, TaskTally } from '#room/tally';
import { frozen } from './frozen.js';

/**
 * Which instruments each indicator of {@link indicators} counts.
 *
 * Vietnamese: quy tắc thống kê chương trình, quy chế phối hợp.
 *
 * A yearly plan carries out a programme that is counted already: plans are not counted again.
 *
 * @example
 * ```ts
 * import { instrumentTallies } from 'danvan/vietnam';
 *
 * instrumentTallies.map(({ measure }) => measure); //=> ['signed', 'in-force']
 * ```
 *
 * @category Tally
 */
export const instrumentTallies: readonly InstrumentTally[] = /* @__PURE__ */ frozen([
  {
    indicator: 'coordination.signed',
    measure: 'signed',
    kinds: ['regulation', 'programme', 'joint-resolution'],
  },
  {
    indicator: 'coordination.active',
    measure: 'in-force',
    kinds: ['regulation', 'programme', 'joint-resolution'],
  },
]);

/**
 * Which tasks each indicator of {@link indicators} counts: a dropped task was not to be done.
 *
 * Vietnamese: quy tắc thống kê nhiệm vụ phối hợp.
 *
 * Rests on the milestones of {@link coordinationTaskLifecycle}.
 *
 * @example
 * ```ts
 * import { taskTallies } from 'danvan/vietnam';
 *
 * taskTallies[1]?.milestone; //=> 'done'
 * ```
 *
 * @category Tally
 */
export const taskTallies: readonly TaskTally[] = /* @__PURE__ */ frozen([
  { indicator: 'coordination.tasks-planned', exceptMilestones: ['dropped'] },
  { indicator: 'coordination.tasks-done', milestone: 'done', exceptMilestones: ['dropped'] },
]);

/**
 * Which conferences each indicator of {@link indicators} counts.
 *
 * Vietnamese: quy tắc thống kê cuộc họp, giao ban phối hợp.
 *
 * @example
 * ```ts
 * import { coordinationEventTallies } from 'danvan/vietnam';
 *
 * coordinationEventTallies[0]?.kinds; //=> ['meeting']
 * ```
 *
 * @category Tally
 */
export const coordinationEventTallies: readonly CoordinationEventTally[] = /* @__PURE__ */ frozen([
  { indicator: 'coordination.meetings', kinds: ['meeting'] },
]);
