import type { Finding, ObservationInput, Rule } from 'danvan';
import { datasetOf } from './figures.js';

/** What a rule finds in a few figures. */
export const findingsOf = (
  rule: Rule,
  observations: readonly ObservationInput[],
): readonly Finding[] => [...rule.check(datasetOf(observations))];

/** The codes of findings, in order. */
export const codesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code);
