import type { Lifecycle } from '#room/lifecycle';
import type { UnitRegister } from '#room/organization';
import type { CalendarDate, PeriodOptions } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationWord } from '../coordination-word.js';

/** A document, and the day on which it was issued. */
interface IssuedDocument {
  readonly id: string;
  readonly date?: CalendarDate | undefined;
}

/**
 * What instruments and tasks are checked against.
 *
 * Vietnamese: căn cứ kiểm tra hồ sơ phối hợp.
 *
 * Each part is optional, and without it what needs it is not looked at: `lifecycle` for
 * instruments, `taskLifecycle` for tasks, `register` and `asOf` for parties that have ended, `asOf`
 * for tasks left open; `instruments` are those whose inheritances count for the plans that carry
 * them out. Without `roles` the role that leads is called `lead`.
 *
 * @example
 * ```ts
 * import type { CoordinationCheck } from 'danvan/coordination';
 * import { coordinationLifecycle, coordinationWords } from 'danvan/vietnam';
 *
 * const check: CoordinationCheck = {
 *   lifecycle: coordinationLifecycle,
 *   roles: coordinationWords.roles,
 *   asOf: '2021-12-31',
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationCheck {
  readonly lifecycle?: Lifecycle | undefined;
  readonly taskLifecycle?: Lifecycle | undefined;
  readonly roles?: readonly CoordinationWord[] | undefined;
  readonly register?: UnitRegister | undefined;
  readonly asOf?: CalendarDate | undefined;
  readonly instruments?: readonly CoordinationInstrument[] | undefined;
  /** The same instruments by id, where many are checked. Defaults to a map made from them. */
  readonly byId?: ReadonlyMap<string, CoordinationInstrument> | undefined;
  /** Documents with their days, such as those of a register: what rests on a later one is found. */
  readonly documents?: readonly IssuedDocument[] | undefined;
  readonly periods?: PeriodOptions | undefined;
}
