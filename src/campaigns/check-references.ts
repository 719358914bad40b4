import { referenceFinding, type Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import { organizationFinding } from '#room/organization';
import { campaignFinding } from './findings.js';

/** An id, and where it stands. */
export interface Reference {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** What is known: a set of ids, or a map by them. */
export interface KnownIds {
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** Units that are known: a hierarchy or a register. */
export interface KnownUnits {
  readonly byId: ReadonlyMap<string, unknown>;
}

/** A list of ids, if there is one, as a set that is made once. */
export const knownIds = (ids: readonly string[] | undefined): KnownIds | undefined =>
  ids && new Set(ids);

/** Each id of a list with its place below a path. */
export const placedIds = (
  ids: readonly string[],
  path: readonly (string | number)[],
): readonly Reference[] => ids.map((id, at) => ({ id, path: [...path, at] }));

/** Those that are not known, each with what was most likely meant; none where nothing is known. */
function unknownOf(named: readonly Reference[], known: KnownIds | undefined) {
  if (known === undefined) return [];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({ id, path, nearest: nearestOf(id, [...known.keys()]) }));
}

/** Documents that are named and not known. */
export const checkDocuments = (
  named: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(named, known).map(({ id, path, nearest }) =>
    campaignFinding('campaigns/unknown-document', { document: id, nearest }, { path }),
  );

/** Campaigns that are named and not known. */
export const checkCampaignIds = (
  named: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(named, known).map(({ id, path, nearest }) =>
    campaignFinding('campaigns/unknown-campaign', { campaign: id, nearest }, { path }),
  );

/** Models that are named and not known. */
export const checkModelIds = (
  named: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(named, known).map(({ id, path, nearest }) =>
    campaignFinding('campaigns/unknown-model', { model: id, nearest }, { path }),
  );

/** Indicators that are named and not known. */
export const checkIndicators = (
  named: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(named, known).map(({ id, path, nearest }) =>
    referenceFinding(
      'dataset/unknown-indicator',
      { indicator: id, nearest },
      { path, indicator: id },
    ),
  );

/** Units that are named and not known. */
export const checkUnitIds = (
  named: readonly Reference[],
  known: KnownUnits | undefined,
): readonly Finding[] =>
  unknownOf(named, known?.byId).map(({ id, path, nearest }) =>
    organizationFinding('organization/unknown-unit', { unit: id, nearest }, { path, unit: id }),
  );
