import { DanvanError } from '#room/findings';
import { ancestorsOf, type Hierarchy, type Unit } from '#room/organization';

/** Units that hold each other would count their figures twice: a call for them is refused. */
export function refuseOverlaps(hierarchy: Hierarchy, units: readonly Unit[]): void {
  const ids = new Set(units.map(({ id }) => id));
  if (ids.size < units.length) {
    throw new DanvanError('OVERLAPPING_UNITS', 'A unit was asked for twice.');
  }
  for (const { id } of units) {
    const above = ancestorsOf(hierarchy, id).find((ancestor) => ids.has(ancestor.id));
    if (above === undefined) continue;
    const message = `"${above.id}" holds "${id}" already: its figures would be counted twice.`;
    throw new DanvanError('OVERLAPPING_UNITS', message);
  }
}
