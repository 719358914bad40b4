import type { Finding } from '#room/findings';
import type { Path, PreparedRow } from '#room/records';
import { isPersonalField, personalPartOf, type PersonalPart } from '#room/text';
import { democracyFinding } from '../findings.js';

/** Fields of ids, which may be long numbers; all other texts are read for numbers too. */
const idFields: ReadonlySet<string> = new Set([
  'id',
  'unit',
  'units',
  'supervisingUnit',
  'addressee',
  'board',
  'decision',
  'decidedIn',
  'document',
  'documents',
  'evidence',
  'plan',
  'report',
]);

/** What is kept of a value, where anything is. */
interface Sifted {
  readonly kept: readonly unknown[];
  readonly findings: readonly Finding[];
}

/** A value and where it stands; `field` is the field that it belongs to. */
interface Given {
  readonly value: unknown;
  readonly field: string;
  readonly path: Path;
}

const out = (finding: Finding): Sifted => ({ kept: [], findings: [finding] });

const holding = ({ field, path }: Omit<Given, 'value'>, held: PersonalPart): Sifted =>
  out(democracyFinding('democracy/personal-text', { field, held }, { path }));

const isId = (text: string, { field, path }: Given): boolean =>
  idFields.has(field) && !path.includes('source') && !/\s/u.test(text);

function siftText(text: string, given: Given): Sifted {
  const held = personalPartOf(text);
  const isKept = held === null || (held === 'number' && isId(text, given));
  return isKept ? { kept: [text], findings: [] } : holding(given, held);
}

function siftField([name, value]: readonly [string, unknown], { field, path }: Given): Sifted {
  const place = { path: [...path, name] };
  if (isPersonalField(name)) {
    return out(democracyFinding('democracy/personal-field', { field: name }, place));
  }
  const held = personalPartOf(name);
  // The name of the field itself says who somebody is: not even the path may hold it.
  return held === null ? sift({ value, field: name, ...place }) : holding({ field, path }, held);
}

function siftObject(given: Given, object: object): Sifted {
  const parts = Object.entries(object).map((entry) => [entry[0], siftField(entry, given)] as const);
  const kept = parts.flatMap(([name, part]) => part.kept.map((value) => [name, value] as const));
  return {
    kept: [Object.fromEntries(kept)],
    findings: parts.flatMap(([, { findings }]) => findings),
  };
}

function siftList({ field, path }: Given, list: readonly unknown[]): Sifted {
  const parts = list.map((value, at) => sift({ value, field, path: [...path, at] }));
  return {
    kept: [parts.flatMap(({ kept }) => kept)],
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function sift(given: Given): Sifted {
  const { value } = given;
  if (typeof value === 'string') return siftText(value, given);
  if (Array.isArray(value)) return siftList(given, value);
  if (typeof value === 'object' && value !== null) return siftObject(given, value);
  return { kept: [value], findings: [] };
}

/**
 * Takes out of a row what would say who somebody is; the findings name the fields, never what stood
 * in them.
 */
export function withoutPersonalData(row: unknown): PreparedRow {
  const { kept, findings } = sift({ value: row, field: 'rows', path: [] });
  return { value: kept[0], findings };
}
