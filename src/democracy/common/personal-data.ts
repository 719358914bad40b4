import type { Finding } from '#room/findings';
import type { Path, PreparedRow } from '#room/records';
import { democracyFinding } from '../findings.js';

/** Fields that would say who somebody is, as offices and programs call them, folded. */
const personalFields: ReadonlySet<string> = new Set([
  ...['name', 'fullname', 'firstname', 'lastname', 'person', 'personname', 'citizen'],
  ...['citizenname', 'petitioner', 'complainant', 'denouncer', 'accused', 'applicant', 'sender'],
  ...['phone', 'phonenumber', 'telephone', 'mobile', 'email', 'address', 'homeaddress'],
  ...['birthday', 'birthdate', 'dateofbirth', 'idnumber', 'identitynumber', 'passport'],
  ...['hoten', 'hovaten', 'ten', 'nguoigui', 'nguoikhieunai', 'nguoitocao', 'nguoikiennghi'],
  ...['sodienthoai', 'dienthoai', 'sdt', 'diachi', 'ngaysinh', 'cccd', 'cmnd', 'socccd', 'socmnd'],
]);

/** A name of a field without case, marks and what stands between its words. */
const fieldKey = (field: string): string =>
  field
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]/gu, '');

const isPersonal = (field: string): boolean => personalFields.has(fieldKey(field));

/** A telephone or identity number, however it is spaced. */
const longNumber = /(?<!\d)(?:\+84|0)(?:[ .-]?\d){8,11}(?!\d)/u;

/** A form of address before a name of two or more syllables, each with a capital. */
const titledName =
  /(?<!\p{L})(?:ông|bà|anh|chị)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}(?!\p{L})/u;

type Held = 'number' | 'name';

/** What a text holds of a person. */
function heldIn(text: string): Held | null {
  const start = text.slice(0, 20_000).normalize('NFC');
  if (longNumber.test(start)) return 'number';
  return titledName.test(start) ? 'name' : null;
}

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
  if (isPersonal(field)) {
    return {
      value: undefined,
      findings: [democracyFinding('democracy/personal-field', { field }, place)],
    };
  }
  const held = typeof value === 'string' && proseFields.has(field) ? heldIn(value) : null;
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
