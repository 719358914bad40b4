import type { Name, UnitSelector } from '#room/organization';
import type { Qualifier } from '#room/text';
import type { CalendarDate } from '#room/time';
import type { Cycle } from '../cycles/cycle.js';
import type { HistoryStep } from '#room/lifecycle';
import type { TaskProgress } from './task-progress.js';

/**
 * How much of what a task is to bring.
 *
 * Vietnamese: chỉ tiêu.
 *
 * `indicator` is a code of the catalogue of indicators, the amount is in its unit.
 *
 * @example
 * ```ts
 * import type { TaskTarget } from 'danvan/coordination';
 *
 * const target: TaskTarget = { indicator: 'models.registered', amount: 20, qualifier: 'at-least' };
 * ```
 *
 * @category Coordination
 */
export interface TaskTarget {
  readonly indicator: string;
  readonly amount: number;
  readonly qualifier?: Qualifier | undefined;
}

/**
 * Bodies that are responsible together, in the words of the source.
 *
 * Vietnamese: nhóm cơ quan, tổ chức chủ trì (các cấp Ban Dân vận trong tỉnh).
 *
 * `units` selects them in a hierarchy.
 *
 * @example
 * ```ts
 * import type { TaskBodies } from 'danvan/coordination';
 *
 * const boards: TaskBodies = {
 *   name: 'Các cấp Ban Dân vận trong tỉnh',
 *   units: { within: 'tinh', kinds: ['mass-mobilization-board'] },
 * };
 * ```
 *
 * @category Coordination
 */
export interface TaskBodies {
  readonly name: string;
  readonly units?: UnitSelector | undefined;
}

/**
 * Something that parties have set themselves to do.
 *
 * Vietnamese: nhiệm vụ phối hợp.
 *
 * `instrument` and `content` are ids; `responsible` and `coordinating` are ids of parties, the
 * first of `responsible` presides; `responsibleBodies` are sets of bodies, none of which is a party.
 * It is due on `due`, or comes round by `cycle`, or has the
 * `period` it is for (“từ nay đến cuối năm”: the id of a span). `weight` counts it more or less
 * than others; `origin` is the task of another instrument that it carries on.
 *
 * @example
 * ```ts
 * import type { CoordinationTask } from 'danvan/coordination';
 *
 * const isCarriedOver = ({ origin }: CoordinationTask): boolean => origin !== undefined;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationTask {
  readonly id: string;
  readonly instrument: string;
  readonly content?: string | undefined;
  readonly title: Name;
  readonly responsible: readonly string[];
  /** “Các cấp Ban Dân vận trong tỉnh”. Defaults to none. */
  readonly responsibleBodies?: readonly TaskBodies[] | undefined;
  readonly coordinating: readonly string[];
  readonly due?: CalendarDate | undefined;
  readonly cycle?: Cycle | undefined;
  readonly period?: string | undefined;
  /** What is to be there in the end: “Báo cáo kết quả kiểm tra”. */
  readonly product?: string | undefined;
  readonly target?: TaskTarget | undefined;
  readonly weight?: number | undefined;
  readonly progress: readonly TaskProgress[];
  readonly state: string;
  readonly history: readonly HistoryStep[];
  readonly origin?: { readonly task: string; readonly instrument: string } | undefined;
  readonly note?: string | undefined;
}
