import * as z from 'zod/mini';
import { requireShape, type Finding, object } from '#room/findings';
import { knownIds, unknownOf, type KnownIds, type Reference } from '#room/records';
import type { CalendarDate } from '#room/time';
import { organizationFinding } from '../findings.js';
import { successorsOf } from './successors.js';
import { tableShape } from '../unit/typed-shapes.js';
import type { UnitRegister } from './unit-register.js';

/** The units that records may name: a hierarchy or a register. */
export interface KnownUnits {
  readonly byId: ReadonlyMap<string, unknown>;
  /** Of a hierarchy: its day, and the register that knows what came before. */
  readonly at?: CalendarDate | undefined;
  readonly register?: UnitRegister | undefined;
}

const knownShape = object({
  byId: tableShape,
  at: z.optional(z.string()),
  register: z.optional(object({ byId: tableShape, successorEdges: tableShape })),
});

/** The first known unit that a unit of other days passed to by the day of the known ones. */
export function heirWithin({ byId, at, register }: KnownUnits, id: string): string | null {
  if (register?.byId.has(id) !== true) return null;
  const heirs = successorsOf(register, id, { to: at });
  return heirs.find(({ unit }) => byId.has(unit.id))?.unit.id ?? null;
}

/** The units of an option of a reader, taken in once; nothing where the option is not given. */
export function knownUnits(known: KnownUnits | undefined): KnownIds | undefined {
  if (known === undefined) return undefined;
  const { byId } = requireShape(known, knownShape, 'known');
  return knownIds(byId, (id) => heirWithin(known, id));
}

/** Units that are named and not known; none where no units were given. */
export const unknownUnits = (
  references: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(references, known, (unit, nearest, path) =>
    organizationFinding('organization/unknown-unit', { unit, nearest }, { path, unit }),
  );
