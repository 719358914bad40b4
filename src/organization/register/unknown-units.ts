import { organizationFinding } from '../findings.js';
import { requireObject, type Finding } from '#room/findings';
import { knownIds, unknownOf, type KnownIds, type Reference } from '#room/records';

/**
 * The units that records may name: a hierarchy or a register.
 *
 * @internal
 */
export interface KnownUnits {
  readonly byId: ReadonlyMap<string, unknown>;
}

/** The units of an option of a reader, taken in once; nothing where the option is not given. */
export const knownUnits = (known: KnownUnits | undefined): KnownIds | undefined =>
  known === undefined ? undefined : knownIds(requireObject(known, 'known').byId);

/** Units that are named and not known; none where no units were given. */
export const unknownUnits = (
  references: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(references, known, (unit, nearest, path) =>
    organizationFinding('organization/unknown-unit', { unit, nearest }, { path, unit }),
  );
