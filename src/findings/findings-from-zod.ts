import type * as z from 'zod';
import type { Finding, FindingPlace } from './finding.js';
import { shapeFinding } from './findings.js';
import { kindOf } from './kind-of.js';

type Issue = z.core.$ZodIssue;

/** The value as a sentence can show it; what has no text of its own is named by its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === 'bigint' ? String(value) : kindOf(value);
  }
}

/** A field of the wrong type, or one that is not there at all. */
function fromType(expected: string, input: unknown, place: FindingPlace): Finding {
  return input === undefined
    ? shapeFinding('shape/missing-field', { expected }, place)
    : shapeFinding('shape/wrong-type', { expected, received: kindOf(input) }, place);
}

const notInList = (values: readonly unknown[], received: string, place: FindingPlace): Finding =>
  shapeFinding('shape/not-in-list', { allowed: values.map(String), received }, place);

/** A record of no kind that there is; the issue stands at the field that tells the kind. */
function fromUnion(issue: Issue & { code: 'invalid_union' }, place: FindingPlace): Finding {
  const { discriminator, input } = issue;
  const options = 'options' in issue ? issue.options : undefined;
  if (discriminator === undefined || options === undefined) {
    return shapeFinding('shape/not-valid', { detail: issue.message }, place);
  }
  const isRecord = typeof input === 'object' && input !== null;
  const kind: unknown = isRecord ? Reflect.get(input, discriminator) : input;
  return notInList(options, shown(kind), place);
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
    case 'invalid_value':
      return notInList(issue.values, received, place);
    case 'invalid_union':
      return fromUnion(issue, place);
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
