/** Fields that would say who somebody is, as offices and programs call them, folded. */
const personalFields: ReadonlySet<string> = new Set([
  'name',
  'fullname',
  'firstname',
  'lastname',
  'person',
  'personname',
  'citizen',
  'citizenname',
  'petitioner',
  'complainant',
  'denouncer',
  'accused',
  'applicant',
  'sender',
  'phone',
  'phonenumber',
  'telephone',
  'mobile',
  'email',
  'address',
  'homeaddress',
  'birthday',
  'birthdate',
  'dateofbirth',
  'idnumber',
  'identitynumber',
  'passport',
  'hoten',
  'hovaten',
  'ten',
  'nguoigui',
  'nguoikhieunai',
  'nguoitocao',
  'nguoikiennghi',
  'sodienthoai',
  'dienthoai',
  'sdt',
  'diachi',
  'ngaysinh',
  'cccd',
  'cmnd',
  'socccd',
  'socmnd',
]);

/** A name of a field without case, marks and what stands between its words. */
const fieldKey = (field: string): string =>
  field
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]/gu, '');

/** Whether a field is called as those are that say who somebody is. */
export const isPersonalField = (field: string): boolean => personalFields.has(fieldKey(field));

/** A telephone or identity number, however it is spaced. */
const longNumber = /(?<!\d)(?:\+84|0)(?:[ .-]?\d){8,11}(?!\d)/u;

/**
 * A form of address before a name, of two or more syllables each with a capital; at the beginning of
 * a sentence, where places begin with the same word, of three or more.
 */
const titledName =
  /(?<!\p{L})(?:(?:ông|bà|anh|chị)(?:\s+\p{Lu}\p{Ll}*){2,5}|(?:Ông|Bà|Anh|Chị)(?:\s+\p{Lu}\p{Ll}*){3,5})(?!\p{L})/u;

/** What a text says of a person. */
export type PersonalPart = 'number' | 'name';

/** What a text says of a person: a telephone or identity number, a name; null for most texts. */
export function personalPartOf(text: string): PersonalPart | null {
  const whole = text.normalize('NFC');
  if (longNumber.test(whole)) return 'number';
  return titledName.test(whole) ? 'name' : null;
}
