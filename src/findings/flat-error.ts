import type { Finding, FindingPlace } from './finding.js';

const nowhere: readonly string[] = Object.freeze([]);

/** A fact as it is kept: lists are made here or copied, so that what was given is not frozen. */
const kept = (fact: unknown): unknown => (Array.isArray(fact) ? Object.freeze([...fact]) : fact);

/**
 * An error whose facts are texts, numbers and lists of them, made by the library itself.
 *
 * Equal to what the maker of its area makes; whoever only reads a text need not carry that maker.
 */
export function flatError<Code extends string, Facts extends object>(
  code: Code,
  params: Facts,
  place?: FindingPlace,
): Finding<Code, Facts>;
export function flatError(code: string, params: object, place: FindingPlace = {}): Finding {
  const { path = nowhere, ...rest } = place;
  const facts = Object.entries(params).map(([name, fact]) => [name, kept(fact)]);
  return Object.freeze({
    path: Object.freeze([...path]),
    ...rest,
    code,
    severity: 'error',
    params: Object.freeze(Object.fromEntries(facts)),
  });
}
