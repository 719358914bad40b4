import { DanvanError } from './danvan-error.js';
import type { FindingPlace } from './finding.js';
import { kindOf } from './kind-of.js';
import { plainFacts } from './plain-facts.js';

const kindOfField: Readonly<Record<string, string>> = {
  path: 'array',
  unit: 'string',
  period: 'string',
  indicator: 'string',
  cell: 'object',
  row: 'number',
  source: 'object',
  names: 'object',
  legalBasis: 'string',
} satisfies { [Field in keyof FindingPlace]-?: string };

const isStep = (step: unknown): boolean => typeof step === 'string' || typeof step === 'number';

function isWell(field: string, value: unknown): boolean {
  const kind = Object.hasOwn(kindOfField, field) ? kindOfField[field] : undefined;
  if (kind === undefined || value === undefined) return true;
  return Array.isArray(value) && kind === 'array' ? value.every(isStep) : kindOf(value) === kind;
}

/**
 * Copies where a finding was met, deeply frozen.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a field that is no part of a place.
 */
export function plainPlace(given: FindingPlace): FindingPlace {
  const place = plainFacts(given, 'place');
  const wrong = Object.entries(place).find(([field, value]) => !isWell(field, value));
  if (wrong === undefined) return place;
  const [field, value] = wrong;
  const message = `"place.${field}" must be of type ${kindOfField[field]}; it is ${kindOf(value)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
