import type { UnitInput } from 'danvan';
import { sharedData } from './tools.js';

/** Lines of a table of the official list, as objects; its texts hold no quotation marks. */
export function officialRows(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = sharedData(`adm/${name}.csv`).read().trimEnd().split('\n');
  const fields = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? '']));
  });
}

const types: Readonly<Record<string, string>> = { tinh: 'tỉnh', thanh_pho_tw: 'thành phố' };

/** Official code and name with its type of each province in a list. */
export const officialProvinces = (name: string): readonly (readonly [string, string])[] =>
  officialRows(name)
    .filter(({ level }) => level === '1')
    .map((row) => [row['code'] ?? '', `${types[row['type'] ?? ''] ?? '?'} ${row['name'] ?? ''}`]);

/** The changes of type of provinces in 2026: day, code and resolution. */
export const officialTypeChanges = (): readonly Readonly<Record<string, string>>[] =>
  officialRows('amendments-2026').filter(({ code }) => code?.length === 2);

/** The one official code of a province. */
export function codeOf({ codes = [] }: UnitInput): string | undefined {
  const [code] = codes;
  return typeof code === 'string' ? code : code?.code;
}
