import { DanvanError } from '#room/findings';
import type { ObligedUnit } from './obliged-unit.js';
import type { ReportingAssignment } from './reporting-assignment.js';

type ById = ReadonlyMap<string, ObligedUnit>;

/** Whether a unit stands below another; a ring of parents ends the way up. */
function isBelow(unit: ObligedUnit, upper: string, byId: ById): boolean {
  const seen = new Set<string>();
  let parent = unit.parent;
  while (parent !== undefined && !seen.has(parent)) {
    if (parent === upper) return true;
    seen.add(parent);
    parent = byId.get(parent)?.parent;
  }
  return false;
}

function unitOf(id: string, byId: ById): ObligedUnit {
  const unit = byId.get(id);
  if (unit) return unit;
  throw new DanvanError(
    'UNKNOWN_UNIT',
    `The unit "${id}" of an assignment is not among the units.`,
  );
}

/** The units that an assignment is about, whether they exist on a day or not. */
export function selectedUnits(
  choice: ReportingAssignment['units'],
  byId: ById,
): readonly ObligedUnit[] {
  if ('length' in choice) return choice.map((id) => unitOf(id, byId));
  const { within, level, kind } = choice;
  if (within !== undefined) unitOf(within, byId);
  return [...byId.values()].filter(
    (unit) =>
      (within === undefined || isBelow(unit, within, byId)) &&
      (level === undefined || unit.level === level) &&
      (kind === undefined || unit.kind === kind),
  );
}
