import { organizationFinding } from '../findings.js';
import { type Finding, type ParseResult } from '#room/findings';
import { knownIds, readRecords, type KnownIds } from '#room/records';
import { intervalOf } from '../unit/half-open.js';
import type { Unit } from '../unit/unit.js';
import { linkSchema, type Link, type LinkType } from './link.js';
import { unknownUnits } from './unknown-units.js';

function unknownType({ type, unit }: Link, types: readonly LinkType[]): readonly Finding[] {
  const allowed = types.map(({ id }) => id);
  if (allowed.includes(type)) return [];
  const place = { path: ['type'], unit };
  return [organizationFinding('organization/unknown-link-type', { type, allowed }, place)];
}

/** A link between units and of a type that are there. */
function known(link: Link, units: KnownIds, types: readonly LinkType[]): ParseResult<Link> {
  const ends = [
    { id: link.unit, path: ['unit'] },
    { id: link.target, path: ['target'] },
  ];
  const findings = [...unknownUnits(ends, units), ...unknownType(link, types)];
  return findings.length === 0 ? { ok: true, value: link } : { ok: false, findings };
}

/** The links that can be followed, and what was wrong with the others. */
export function readLinks(
  rows: readonly unknown[],
  units: ReadonlyMap<string, Unit>,
  types: readonly LinkType[],
): { readonly links: readonly Link[]; readonly findings: readonly Finding[] } {
  const ids = knownIds(units);
  const { values, findings } = readRecords(rows, {
    list: 'links',
    schema: linkSchema,
    // Two sources may tell of the same link; it is one all the same.
    idOf: () => undefined,
    finish: ({ from, to, ...ends }) => known({ ...ends, ...intervalOf({ from, to }) }, ids, types),
  });
  return { links: values, findings };
}
