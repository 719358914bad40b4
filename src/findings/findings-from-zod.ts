import type * as z from 'zod';
import type { Finding, FindingPlace } from './finding.js';
import { shapeFinding } from './findings.js';

type Issue = z.core.$ZodIssue;

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

/** A field of the wrong type, or one that is not there at all. */
function fromType(expected: string, input: unknown, place: FindingPlace): Finding {
  return input === undefined
    ? shapeFinding('shape/missing-field', { expected }, place)
    : shapeFinding('shape/wrong-type', { expected, received: kindOf(input) }, place);
}

function fromIssue(issue: Issue, place: FindingPlace): Finding {
  const received = shown(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return fromType(issue.expected, issue.input, place);
    case 'unrecognized_keys':
      return shapeFinding('shape/unknown-field', { fields: issue.keys }, place);
    case 'too_small':
      return shapeFinding('shape/too-small', { minimum: Number(issue.minimum), received }, place);
    case 'too_big':
      return shapeFinding('shape/too-large', { maximum: Number(issue.maximum), received }, place);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return shapeFinding('shape/not-in-list', { allowed, received }, place);
    }
    case 'invalid_format':
      return shapeFinding('shape/wrong-format', { format: issue.format, received }, place);
    default:
      return shapeFinding('shape/not-valid', { detail: issue.message }, place);
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
