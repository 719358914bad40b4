import type { Finding } from '#room/findings';
import type { Path, PreparedRow } from '#room/records';
import { isPersonalField, personalPartOf } from '#room/text';
import { democracyFinding } from '../findings.js';

/** What must stay whole: ids, days and words of catalogues are no prose. */
const proseFields: ReadonlySet<string> = new Set([
  'note',
  'text',
  'title',
  'place',
  'content',
  'addresseeWords',
  'answer',
]);

interface Sifted {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

type Field = readonly [string, unknown];

function siftField([field, value]: Field, path: Path): Sifted | null {
  const place = { path: [...path, field] };
  if (isPersonalField(field)) {
    return {
      value: undefined,
      findings: [democracyFinding('democracy/personal-field', { field }, place)],
    };
  }
  const held = typeof value === 'string' && proseFields.has(field) ? personalPartOf(value) : null;
  return held === null
    ? null
    : {
        value: undefined,
        findings: [democracyFinding('democracy/personal-text', { field, held }, place)],
      };
}

function siftObject(fields: readonly Field[], path: Path): Sifted {
  const findings: Finding[] = [];
  const kept = fields.flatMap(([field, value]): readonly Field[] => {
    const dropped = siftField([field, value], path);
    const sifted = dropped ?? sift(value, [...path, field]);
    findings.push(...sifted.findings);
    return dropped === null ? [[field, sifted.value]] : [];
  });
  return { value: Object.fromEntries(kept), findings };
}

function sift(value: unknown, path: Path): Sifted {
  if (Array.isArray(value)) {
    const parts = value.map((each: unknown, at) => sift(each, [...path, at]));
    return {
      value: parts.map((part) => part.value),
      findings: parts.flatMap(({ findings }) => findings),
    };
  }
  return typeof value === 'object' && value !== null
    ? siftObject(Object.entries(value), path)
    : { value, findings: [] };
}

/**
 * Takes out of a row what would say who somebody is; the findings name the fields, never what stood
 * in them.
 */
export const withoutPersonalData = (row: unknown): PreparedRow => sift(row, []);
