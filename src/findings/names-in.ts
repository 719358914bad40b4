import type { FindingNames } from './finding.js';

type Name = FindingNames[string];

interface NamedById {
  readonly get: (id: string) => { readonly name: Name } | undefined;
}

/** What a dataset, or one that is being made, knows the names of. */
export interface NamedThings {
  readonly hierarchy: { readonly byId: NamedById };
  readonly catalogue: NamedById;
  readonly lines: readonly { readonly id: string; readonly name: Name }[];
}

/** Looks up the name of a unit, an indicator or a line in one go. */
export function namesIn(known: NamedThings): (id: string) => Name | undefined {
  const lines = new Map(known.lines.map(({ id, name }) => [id, name]));
  return (id) => (known.hierarchy.byId.get(id) ?? known.catalogue.get(id))?.name ?? lines.get(id);
}
