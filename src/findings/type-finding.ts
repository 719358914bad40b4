import type { Finding, FindingPlace } from './finding.js';
import type { FactsOf } from './finding-maker.js';
import type { shapeFinding } from './findings.js';
import { flatError } from './flat-error.js';
import { quotable, shownInput, typeOfInput } from './shown-input.js';

type Facts = FactsOf<typeof shapeFinding>;

const breachOf = <Code extends keyof Facts>(
  code: Code,
  params: Facts[Code],
  place: FindingPlace,
): Finding => flatError(code, params, place);

/** A field of the wrong type, or one that is not there at all. */
export function typeFinding(expected: string, input: unknown, place: FindingPlace): Finding {
  return input === undefined
    ? breachOf('shape/missing-field', { expected }, place)
    : breachOf(
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
  breachOf(
    'shape/not-in-list',
    { allowed: values.map(String), received: shownInput(input) },
    place,
  );
