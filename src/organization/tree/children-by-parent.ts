import type { Unit } from '../unit/unit.js';

/** The units directly below each unit that has any, in the order in which they were given; frozen. */
export function childrenByParent(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const siblings = children.get(unit.parent);
    if (siblings) siblings.push(unit);
    else children.set(unit.parent, [unit]);
  }
  for (const siblings of children.values()) Object.freeze(siblings);
  return Object.freeze(children);
}
