import type { Finding, FindingPlace } from './finding.js';
import { shapeFinding } from './findings.js';
import { quotable, shownInput, typeOfInput } from './shown-input.js';

/** A field of the wrong type, or one that is not there at all. */
export function typeFinding(expected: string, input: unknown, place: FindingPlace): Finding {
  return input === undefined
    ? shapeFinding('shape/missing-field', { expected }, place)
    : shapeFinding(
        'shape/wrong-type',
        { expected, received: typeOfInput(input), ...quotable(input) },
        place,
      );
}

/** A value outside a closed list. */
export const choiceFinding = (
  values: readonly unknown[],
  input: unknown,
  place: FindingPlace,
): Finding =>
  shapeFinding(
    'shape/not-in-list',
    { allowed: values.map(String), received: shownInput(input) },
    place,
  );
