import type { Finding } from './finding.js';

/** The same findings put below a path: what was found in a record, told of the list that holds it. */
export const below = (
  findings: readonly Finding[],
  ...path: readonly (string | number)[]
): readonly Finding[] =>
  findings.map((finding) => Object.freeze({ ...finding, path: [...path, ...finding.path] }));
