import * as z from 'zod/mini';
import { requireShape, withNames, type Finding, object } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { checkDates } from './check-dates.js';
import { checkLine } from './check-lines.js';
import type { LevelScheme } from '../unit/level-scheme.js';
import { lineIds, linksOfLine } from './line.js';
import { linkTypes, type LinkInput, type LinkType } from './link.js';
import { mendParents } from '../tree/mend-parents.js';
import { readLinks } from './read-links.js';
import { readSuccessions } from './read-successions.js';
import { readUnits } from '../unit/read-units.js';
import { edgesBy, edgesOf } from './succession-edge.js';
import type { SuccessionInput } from './succession.js';
import { levelSchemesShape, unitKindsShape } from '../unit/typed-shapes.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { UnitRegister } from './unit-register.js';
import type { UnitInput } from '../unit/unit.js';
import { unknownKinds } from '../tree/unknown-kinds.js';
import { unknownLevels } from './unknown-levels.js';
import { unknownPlaces } from '../tree/unknown-places.js';

/**
 * What a register is made of; everything but the units may be left out.
 *
 * Vietnamese: danh mục đơn vị qua các thời kỳ.
 *
 * @example
 * ```ts
 * import type { UnitRegisterInput } from 'danvan';
 *
 * const input: UnitRegisterInput = { units: [{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }] };
 * ```
 *
 * @category Organization
 */
export interface UnitRegisterInput<UnitId extends string = string> {
  /** The units of all times; names may be plain texts. */
  readonly units: readonly UnitInput<UnitId>[];
  /** Links between units besides `parent`. Defaults to none. */
  readonly links?: readonly LinkInput[] | undefined;
  /** What became of units that ended. Defaults to none. */
  readonly successions?: readonly SuccessionInput[] | undefined;
  /** The catalogue of kinds. Defaults to none. */
  readonly kinds?: readonly UnitKind[] | undefined;
  /** The levels that followed each other. Defaults to none. */
  readonly levels?: readonly LevelScheme[] | undefined;
  /** Defaults to {@link linkTypes}. */
  readonly linkTypes?: readonly LinkType[] | undefined;
}

/** The catalogues; the other lists are read row by row. */
const shape = object({
  units: z.optional(z.unknown()),
  links: z.optional(z.unknown()),
  successions: z.optional(z.unknown()),
  kinds: z.optional(unitKindsShape),
  levels: z.optional(levelSchemesShape),
  linkTypes: z.optional(z.array(object({ id: z.string(), isLine: z.boolean() }))),
});

/** What is wrong with units and links that could all be read. */
function checkRegister(register: Omit<UnitRegister, 'findings'>): readonly Finding[] {
  const { units, byId, links, kinds, levels } = register;
  const lines = lineIds(register).map((id) => {
    return { id, links: linksOfLine(links, id), units: byId };
  });
  return [
    ...unknownPlaces(byId),
    ...unknownKinds(units, kinds),
    ...unknownLevels(units, levels),
    ...checkDates(units, register),
    ...lines.flatMap(checkLine),
  ];
}

/**
 * Each unit was frozen where it was read. What the caller handed in is his: kinds, levels and types
 * of links are not frozen for him.
 */
function frozenRegister(register: UnitRegister): UnitRegister {
  const { units, byId, links, successions, successorEdges, predecessorEdges, findings } = register;
  for (const list of [units, byId]) Object.freeze(list);
  deepFreeze([links, successions, successorEdges, predecessorEdges, findings]);
  return Object.freeze(register);
}

/**
 * Takes in units of all times with their links and successions, and says what is wrong with them.
 *
 * Vietnamese: danh mục đơn vị qua các thời kỳ.
 *
 * Nothing throws for data: what cannot be read or refers to what is not there is left out with a
 * finding; where two units stand above one at the same time, the first given counts. Findings:
 *
 * - `shape/*`, `organization/duplicate-unit`, `records/repeated-record`: a row is left out;
 * - `organization/unknown-…` (`unit`, `parent`, `place`, `kind`, `level`, `link-type`): named, but not there;
 * - `organization/parent-cycle`, `overlapping-parents`, `parent-not-in-force`: who stands above whom;
 * - `organization/end-before-start`, `shares-above-whole`: days and shares;
 * - the notes `organization/kind-not-in-force` and `level-not-in-force`.
 *
 * @param input - Units, links, successions and the catalogues they refer to.
 * @returns The register; what was given is left untouched.
 *
 * @example
 * ```ts
 * import { createUnitRegister, hierarchyAt } from 'danvan';
 *
 * const register = createUnitRegister({
 *   units: [
 *     { id: 'tinh', name: 'tỉnh' },
 *     { id: 'huyen', name: 'huyện', parent: 'tinh', validity: { to: '2025-06-30' } },
 *   ],
 * });
 * hierarchyAt(register, { at: '2025-06-30' }).units.length; //=> 2
 * hierarchyAt(register, { at: '2025-07-01' }).units.length; //=> 1
 * ```
 *
 * @category Organization
 */
export function createUnitRegister<const UnitId extends string>(
  input: UnitRegisterInput<UnitId>,
): UnitRegister<UnitId>;
export function createUnitRegister(input: UnitRegisterInput): UnitRegister {
  const {
    kinds = [],
    levels = [],
    linkTypes: types = linkTypes,
  } = requireShape(input, shape, 'input');
  const read = readUnits(input.units);
  const { byId, findings: badParents } = mendParents(read.byId);
  const links = readLinks(input.links ?? [], byId, types);
  const successions = readSuccessions(input.successions ?? [], byId);
  const edges = successions.successions.flatMap(edgesOf);
  const units = [...byId.values()];
  const register = {
    units,
    byId,
    links: links.links,
    successions: successions.successions,
    successorEdges: edgesBy(edges, 'from'),
    predecessorEdges: edgesBy(edges, 'to'),
    linkTypes: types,
    kinds,
    levels,
  };
  const unread = [...read.findings, ...badParents, ...links.findings, ...successions.findings];
  const found = [...unread, ...checkRegister(register)];
  return frozenRegister({ ...register, findings: withNames(found, (id) => byId.get(id)?.name) });
}
