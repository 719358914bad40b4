import type { Finding, FindingNames } from './finding.js';

/** The ids that the sentence of a finding may print. */
function idsOf({ unit, indicator, params }: Finding<string, unknown>): readonly string[] {
  const facts = typeof params === 'object' && params !== null ? Object.values(params).flat() : [];
  return [unit, indicator, ...facts].filter((id) => typeof id === 'string');
}

/**
 * Findings with the names of the ids that they speak of, so that whoever reads them need not look
 * them up; a finding that speaks of none is given back as it is.
 *
 * @param findings - The findings, of any code.
 * @param nameOf - The name of a unit, an indicator or a line; undefined for what is none.
 */
export const withNames = (
  findings: readonly Finding[],
  nameOf: (id: string) => FindingNames[string] | undefined,
): readonly Finding[] =>
  findings.map((finding) => {
    const known = idsOf(finding).flatMap((id) => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name] as const];
    });
    if (known.length === 0) return finding;
    const names: FindingNames = Object.freeze({ ...finding.names, ...Object.fromEntries(known) });
    return Object.freeze({ ...finding, names });
  });
