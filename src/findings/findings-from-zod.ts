import type * as z from 'zod/mini';
import type { Finding, FindingPlace } from './finding.js';
import { shapeFinding } from './findings.js';
import { shownInput } from './shown-input.js';
import { choiceFinding, typeFinding } from './type-finding.js';

type Issue = z.core.$ZodIssue;
type Bounded = Extract<Issue, { code: 'too_small' | 'too_big' }>;

/** What was measured: the number itself, the characters of a text, the items of a list. */
function measured({ origin, inclusive, input }: Bounded) {
  const bound = { inclusive: inclusive ?? true };
  if (origin === 'string') return { ...bound, of: 'text' as const, received: shownInput(input) };
  return Array.isArray(input)
    ? { ...bound, of: 'list' as const, received: String(input.length) }
    : { ...bound, of: 'number' as const, received: shownInput(input) };
}

/** A breach that a schema named, or one that nobody did. */
function notValid(issue: Issue, place: FindingPlace): Finding {
  const named: unknown = issue.code === 'custom' ? issue.params?.breach : undefined;
  const { message: detail } = issue;
  const facts = typeof named === 'string' ? { detail, breach: named } : { detail };
  return shapeFinding('shape/not-valid', facts, place);
}

/** A record of no kind that there is; the issue stands at the field that tells the kind. */
function fromUnion(issue: Issue & { code: 'invalid_union' }, place: FindingPlace): Finding {
  const { discriminator, input } = issue;
  const options = 'options' in issue ? issue.options : undefined;
  if (discriminator === undefined || options === undefined) {
    return notValid(issue, place);
  }
  const isRecord = typeof input === 'object' && input !== null;
  const kind: unknown = isRecord ? Reflect.get(input, discriminator) : input;
  return choiceFinding(options, kind, place);
}

const formOf = ({ format, pattern }: Issue & { code: 'invalid_format' }) =>
  format === 'regex' && pattern !== undefined ? { format, pattern } : { format };

function fromIssue(issue: Issue, place: FindingPlace): Finding {
  const received = shownInput(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return typeFinding(issue.expected, issue.input, place);
    case 'unrecognized_keys':
      return shapeFinding('shape/unknown-field', { fields: issue.keys }, place);
    case 'too_small':
      return shapeFinding(
        'shape/too-small',
        { minimum: Number(issue.minimum), ...measured(issue) },
        place,
      );
    case 'too_big':
      return shapeFinding(
        'shape/too-large',
        { maximum: Number(issue.maximum), ...measured(issue) },
        place,
      );
    case 'invalid_value':
      return choiceFinding(issue.values, issue.input, place);
    case 'invalid_union':
      return fromUnion(issue, place);
    case 'invalid_format':
      return shapeFinding('shape/wrong-format', { ...formOf(issue), received }, place);
    default:
      return notValid(issue, place);
  }
}

/** The alternative of a union that the input came closest to: the one with the fewest issues. */
const nearestAlternative = (alternatives: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...alternatives].sort((a, b) => a.length - b.length)[0] ?? [];

/** What is wrong inside: in the nearest alternative, or in a key or an element. */
function issuesWithin(issue: Issue): readonly Issue[] {
  if (issue.code === 'invalid_union') return nearestAlternative(issue.errors);
  return issue.code === 'invalid_key' || issue.code === 'invalid_element' ? issue.issues : [];
}

const pathOf = (issue: Issue): (string | number)[] =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)));

/** zod also measures what is no text at all but has a length; of another type it is, and that is enough. */
function withoutSizes(issues: readonly Issue[]): readonly Issue[] {
  const isOfSize = ({ code }: Issue): boolean => code === 'too_small' || code === 'too_big';
  if (issues.length < 2 || !issues.some(isOfSize)) return issues;
  const keyOf = (issue: Issue): string => JSON.stringify(pathOf(issue));
  const typed = new Set(issues.filter(({ code }) => code === 'invalid_type').map(keyOf));
  return issues.filter((issue) => !isOfSize(issue) || !typed.has(keyOf(issue)));
}

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
  return withoutSizes(issues).flatMap((issue) => {
    const path = [...(place.path ?? []), ...pathOf(issue)];
    const within = issuesWithin(issue);
    return within.length > 0
      ? findingsFromZod(within, { ...place, path })
      : [fromIssue(issue, { ...place, path })];
  });
}
