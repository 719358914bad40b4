import type * as z from 'zod';
import { createFinding } from './create-finding.js';
import type { Finding, FindingPlace } from './finding.js';

type Issue = z.core.$ZodIssue;

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

function fromIssue(issue: Issue, place: FindingPlace): Finding {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? createFinding('shape/missing-field', { expected: issue.expected }, place)
        : createFinding(
            'shape/wrong-type',
            { expected: issue.expected, received: kindOf(issue.input) },
            place,
          );
    case 'unrecognized_keys':
      return createFinding('shape/unknown-field', { fields: issue.keys }, place);
    case 'too_small': {
      const params = { minimum: Number(issue.minimum), received: shown(issue.input) };
      return createFinding('shape/too-small', params, place);
    }
    case 'too_big': {
      const params = { maximum: Number(issue.maximum), received: shown(issue.input) };
      return createFinding('shape/too-large', params, place);
    }
    case 'invalid_value': {
      const params = { allowed: issue.values.map(String), received: shown(issue.input) };
      return createFinding('shape/not-in-list', params, place);
    }
    case 'invalid_format':
      return createFinding(
        'shape/wrong-format',
        { format: issue.format, received: shown(issue.input) },
        place,
      );
    default:
      return createFinding('shape/not-valid', { detail: issue.message }, place);
  }
}

/** The alternative of a union that the input came closest to: the one with the fewest issues. */
const nearestAlternative = (alternatives: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...alternatives].sort((a, b) => a.length - b.length)[0] ?? [];

const pathOf = (issue: Issue): (string | number)[] =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)));

/**
 * Turns the issues of a zod parse into findings with our own codes and sentences.
 *
 * Parse with `{ reportInput: true }`, so that the finding can say what was found. zod's global
 * configuration is neither read nor changed.
 *
 * @internal
 */
export function findingsFromZod(
  issues: readonly Issue[],
  place: FindingPlace = {},
): readonly Finding[] {
  return issues.flatMap((issue) => {
    const path = [...(place.path ?? []), ...pathOf(issue)];
    const alternatives = issue.code === 'invalid_union' ? nearestAlternative(issue.errors) : [];
    return alternatives.length > 0
      ? findingsFromZod(alternatives, { ...place, path })
      : [fromIssue(issue, { ...place, path })];
  });
}
