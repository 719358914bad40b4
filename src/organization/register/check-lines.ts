import { organizationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { addAll } from '#room/kit';
import type { Interval } from '../unit/interval.js';
import { gapIn, overlapOf, sharingWith, shownDays, withoutAll } from '../unit/intervals.js';
import { territorialLine, type Line } from './line.js';
import type { Link } from './link.js';
import { clashesOf } from './clashes-of.js';
import { checkRings } from './check-rings.js';
import type { Unit } from '../unit/unit.js';

/** Two units directly above one at the same time. */
function overlapsOf(unit: string, links: readonly Link[], line: string): readonly Finding[] {
  return clashesOf(links).map(({ parents, shared }) =>
    organizationFinding(
      'organization/overlapping-parents',
      { unit, line, parents, ...shownDays(shared) },
      { path: ['units', unit, line], unit },
    ),
  );
}

const always: readonly Interval[] = [{}];

/** The unit above for some days. */
interface Above extends Interval {
  readonly target: string;
}

/** The days in which a unit is there and linked, but the unit above it is not. */
function orphanDays(unit: Unit, target: Unit, days: Interval): Interval | null {
  // Most units live as long as the unit above them.
  if (target.validity.length === 0 || target.validity === unit.validity) return null;
  const sharing = sharingWith(target.validity);
  for (const life of unit.validity.length === 0 ? always : unit.validity) {
    const linked = overlapOf(life, days);
    const gap = linked && gapIn(linked, sharing(linked));
    if (gap !== null) return gap;
  }
  return null;
}

function orphaned(unit: Unit, line: Line, link: Above): readonly Finding[] {
  const target = line.units.get(link.target);
  const gap = target === undefined ? null : orphanDays(unit, target, link);
  if (gap === null) return [];
  const params = { unit: unit.id, parent: link.target, line: line.id, ...shownDays(gap) };
  const place = { path: ['units', unit.id, line.id], unit: unit.id };
  return [organizationFinding('organization/parent-not-in-force', params, place)];
}

/** What is odd about the place of one unit in a line. */
function checkUnit(unit: Unit, line: Line): readonly Finding[] {
  const links = line.links.get(unit.id) ?? [];
  const linked = links.flatMap((link) => orphaned(unit, line, link));
  const { parent } = unit;
  if (parent === undefined || line.id !== territorialLine) {
    return [...overlapsOf(unit.id, links, line.id), ...linked];
  }
  // A link takes the place of the parent for as long as it is in force.
  const left = links.length === 0 ? always : withoutAll({}, links);
  const under = left.flatMap((days) => orphaned(unit, line, { ...days, target: parent }));
  return [...overlapsOf(unit.id, links, line.id), ...linked, ...under];
}

/** Most units have none above, or one that is always there or for the same days. */
const isSteady = (target: Unit | undefined, { validity }: Unit): boolean =>
  target === undefined || target.validity.length === 0 || target.validity === validity;

/** The units of a line whose place has to be looked at. */
function* oddUnits(line: Line): Iterable<Unit> {
  for (const id of line.links.keys()) {
    const unit = line.units.get(id);
    if (unit !== undefined) yield unit;
  }
  if (line.id !== territorialLine) return;
  let above: Unit | undefined;
  for (const unit of line.units.values()) {
    const { parent } = unit;
    // Units of a list stand beside others of one parent.
    if (parent !== above?.id) above = parent === undefined ? undefined : line.units.get(parent);
    if (!isSteady(above, unit) && !line.links.has(unit.id)) yield unit;
  }
}

/** What keeps a line from being a forest at every date. */
export function checkLine(line: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (const unit of oddUnits(line)) addAll(findings, checkUnit(unit, line));
  return line.links.size === 0 ? findings : [...findings, ...checkRings(line)];
}
