import { DanvanError, withNames } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '#room/time';
import { childrenByParent } from '../tree/children-by-parent.js';
import type { Hierarchy } from '../tree/hierarchy.js';
import { isInForce } from '../unit/interval.js';
import { isInForceAt } from '../unit/intervals.js';
import { lineIds, linksOfLine, territorialLine, unitAbove, type LineLinks } from './line.js';
import { mendParents } from '../tree/mend-parents.js';
import type { UnitRegister } from './unit-register.js';
import type { Unit, UnitState } from '../unit/unit.js';

/**
 * Which tree of a register is wanted.
 *
 * Vietnamese: hệ thống tổ chức tại một thời điểm.
 *
 * @example
 * ```ts
 * import type { HierarchyOptions } from 'danvan/organization';
 *
 * const options: HierarchyOptions = { at: '2025-07-01', line: 'party' };
 * ```
 *
 * @category Organization
 */
export interface HierarchyOptions {
  /** The day; an ISO calendar date. */
  readonly at: CalendarDate;
  /** The id of a link type that is a line. Defaults to `territorial`, the line of `parent`. */
  readonly line?: string | undefined;
}

interface Place {
  readonly links: LineLinks;
  readonly line: string;
  readonly at: CalendarDate;
  readonly present: ReadonlyMap<string, Unit>;
}

/** What was different, without fields that say nothing. */
function changesOf(state: UnitState = {}): Partial<Unit> {
  const { name, shortName, kind, level, symbol } = state;
  return {
    ...(name && { name }),
    ...(shortName && { shortName }),
    ...(kind && { kind }),
    ...(level && { level }),
    ...(symbol && { symbol }),
  };
}

/** The unit as it was on a day, under the unit above it on that day. */
function unitAt(unit: Unit, { links, line, at, present }: Place): Unit {
  const above = unitAbove(unit, { links, line }, at);
  const parent = above !== undefined && present.has(above) ? above : undefined;
  const state = unit.history.find((each) => isInForce(each, at));
  if (state === undefined && parent === unit.parent) return unit;
  const { parent: _parent, ...rest } = unit;
  return Object.freeze({ ...rest, ...changesOf(state), ...(parent !== undefined && { parent }) });
}

/** The units of a line: all of them in the line of places, else those that a link names. */
function isInLine(unit: Unit, { links, line }: Place, targets: ReadonlySet<string>): boolean {
  return line === territorialLine || links.has(unit.id) || targets.has(unit.id);
}

function inForceAt(units: readonly Unit[], at: CalendarDate): ReadonlyMap<string, Unit> {
  const present = new Map<string, Unit>();
  for (const unit of units) if (isInForceAt(unit.validity, at)) present.set(unit.id, unit);
  return present;
}

function refuse({ at, line = territorialLine }: HierarchyOptions, lines: readonly string[]): void {
  if (!isCalendarDate(at)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${at}" is no calendar date; write 2025-07-01.`);
  }
  if (lines.includes(line)) return;
  const message = `"${line}" is no line of the register; there are ${lines.join(', ')}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * The tree of one day and one line: the units in force, as they were then.
 *
 * Vietnamese: hệ thống tổ chức tại một thời điểm.
 *
 * Names, kinds, levels and symbols are those of the day. A unit whose unit above is not in force
 * stands on top; the register has a finding for it. Ask the tree with {@link childrenOf},
 * {@link ancestorsOf}, {@link descendantsOf}, {@link pathOf} and {@link selectUnits}.
 *
 * @param register - The units of all times.
 * @param options - The day, and the line.
 * @returns The hierarchy; `findings` names rings on that day, which are cut.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have
 * or a line that the register does not have.
 *
 * @example
 * ```ts
 * import { createUnitRegister, hierarchyAt } from 'danvan';
 *
 * const register = createUnitRegister({
 *   units: [
 *     { id: 'tinh', name: 'tỉnh' },
 *     {
 *       id: 'di-an',
 *       name: 'phường Dĩ An',
 *       parent: 'tinh',
 *       history: [{ to: '2020-01-31', name: 'xã Dĩ An' }],
 *     },
 *   ],
 * });
 * hierarchyAt(register, { at: '2019-12-31' }).byId.get('di-an')?.name.vi; //=> 'xã Dĩ An'
 * hierarchyAt(register, { at: '2020-02-01' }).byId.get('di-an')?.name.vi; //=> 'phường Dĩ An'
 * ```
 *
 * @category Organization
 */
export function hierarchyAt<UnitId extends string>(
  register: UnitRegister<UnitId>,
  options: HierarchyOptions,
): Hierarchy<UnitId>;
export function hierarchyAt(register: UnitRegister, options: HierarchyOptions): Hierarchy {
  refuse(options, lineIds(register));
  const { at, line = territorialLine } = options;
  const links = linksOfLine(register.links, line);
  const present = inForceAt(register.units, at);
  const place = { links, line, at, present };
  const targets = new Set([...links.values()].flat().map(({ target }) => target));
  const placed = new Map<string, Unit>();
  for (const unit of present.values()) {
    if (isInLine(unit, place, targets)) placed.set(unit.id, unitAt(unit, place));
  }
  const { byId, findings } = mendParents(placed);
  const units = [...byId.values()];
  const children = childrenByParent(units);
  return Object.freeze({
    units,
    byId,
    children,
    kinds: register.kinds,
    at,
    line,
    register,
    findings: withNames(findings, (id) => byId.get(id)?.name),
  });
}
