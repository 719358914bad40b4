import type { Finding, FindingNames } from './finding.js';

type NameOf = (id: string) => FindingNames[string] | undefined;

/** The names of the ids that the sentence of a finding may print; undefined for none. */
function namesOfIds({ unit, indicator, params }: Finding<string, unknown>, nameOf: NameOf) {
  let names: Record<string, FindingNames[string]> | undefined;
  const take = (id: unknown): void => {
    const name = typeof id === 'string' ? nameOf(id) : undefined;
    if (typeof id !== 'string' || name === undefined) return;
    names ??= {};
    names[id] = name;
  };
  take(unit);
  take(indicator);
  if (typeof params !== 'object' || params === null) return names;
  for (const fact of Object.values(params)) {
    if (Array.isArray(fact)) fact.forEach(take);
    else take(fact);
  }
  return names;
}

/**
 * Findings with the names of the ids that they speak of, so that whoever reads them need not look
 * them up; a finding that speaks of none is given back as it is.
 *
 * @param findings - The findings, of any code.
 * @param nameOf - The name of a unit, an indicator or a line; undefined for what is none.
 */
export const withNames = (findings: readonly Finding[], nameOf: NameOf): readonly Finding[] =>
  findings.map((finding) => {
    const known = namesOfIds(finding, nameOf);
    if (known === undefined) return finding;
    const names: FindingNames = Object.freeze({ ...finding.names, ...known });
    return Object.freeze({ ...finding, names });
  });
