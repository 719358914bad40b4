import { createFinding, requireList, type Finding, findingsFromZod } from '#room/findings';
import { addAll } from '#room/kit';
import { createSuggester, type Suggester } from '#room/text';
import { intervalOf } from '../unit/intervals.js';
import { linkSchema, type Link, type LinkType } from './link.js';
import type { Unit } from '../unit/unit.js';

type Units = ReadonlyMap<string, Unit>;

/** What links may refer to. */
interface Known {
  readonly units: Units;
  readonly types: readonly LinkType[];
  readonly suggest: Suggester;
}

/** What a link refers to that is not there. */
function unknownIn(link: Link, path: readonly (string | number)[], known: Known): Finding[] {
  const findings: Finding[] = [];
  for (const field of ['unit', 'target'] as const) {
    const unit = link[field];
    if (known.units.has(unit)) continue;
    const nearest = known.suggest(unit);
    const place = { path: [...path, field], unit };
    findings.push(createFinding('organization/unknown-unit', { unit, nearest }, place));
  }
  const types = known.types.map(({ id }) => id);
  if (!types.includes(link.type)) {
    const params = { type: link.type, allowed: types };
    const place = { path: [...path, 'type'], unit: link.unit };
    findings.push(createFinding('organization/unknown-link-type', params, place));
  }
  return findings;
}

/** The links that can be followed, and what was wrong with the others. */
export function readLinks(
  rows: readonly unknown[],
  units: Units,
  types: readonly LinkType[],
): { readonly links: readonly Link[]; readonly findings: readonly Finding[] } {
  requireList(rows, 'links');
  const known = { units, types, suggest: createSuggester(units.keys()) };
  const links: Link[] = [];
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const path = ['links', index];
    const result = linkSchema.safeParse(row, { reportInput: true });
    if (!result.success) {
      addAll(findings, findingsFromZod(result.error.issues, { path }));
      return;
    }
    const { from, to, ...ends } = result.data;
    const link = Object.freeze({ ...ends, ...intervalOf({ from, to }) });
    const unknown = unknownIn(link, path, known);
    if (unknown.length === 0) links.push(link);
    findings.push(...unknown);
  });
  return { links, findings };
}
