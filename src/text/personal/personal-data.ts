import { personNamesIn } from './person-names.js';

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

/** A day, which is no number of anybody. */
const days = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:19|20)\d\d(?!\d)/gu;

/** A telephone or identity number, however it is spaced. */
const longNumber = /(?<!\d)(?:\+ ?84|0)(?:[ .()-]{0,2}\d){8,11}(?!\d)/u;

/** A number of a paper that says that it is one. */
const paperNumber =
  /(?<!\p{L})(?:cmnd|cccd|cmt|căn cước|chứng minh|hộ chiếu)(?:\s|số|công dân|nhân dân|thư|[:.])*\p{L}?\d(?:[ .-]?\d){5,}/iu;

/** Most texts of records: a field, a word of a list. It is no name, which has several words. */
const oneWord = /^[A-Za-z]*$/;

/** What stands between the words of a name. */
const betweenWords = /[\s:.]/u;

/** What a text says of a person. */
export type PersonalPart = 'number' | 'name';

/** What a text says of a person: a name, a telephone or identity number; null for most texts. */
export function personalPartOf(text: string): PersonalPart | null {
  if (oneWord.test(text)) return null;
  // Letters of full width and marks that nobody sees would hide a number or a name.
  const whole = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(days, ' ');
  const isOfWords = betweenWords.test(whole);
  if (isOfWords && personNamesIn(whole).next().done !== true) return 'name';
  return longNumber.test(whole) || paperNumber.test(whole) ? 'number' : null;
}
