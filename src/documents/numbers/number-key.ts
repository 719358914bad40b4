import type { DocumentNumber } from './document-number.js';

/** Short forms of one body: of the Front’s committees, with or without their level and country. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/T\u01AF/gu, 'TW'],
  [/^(?:\u0110CT)?(?:UB)?(?:TW)?MT(?:TQ)?(?:VN)?$/u, 'UBMT'],
];

/** A part of a symbol without points and capitals, by one of its spellings. */
const partKey = (part: string): string =>
  spellings.reduce(
    (text, [pattern, spelling]) => text.replace(pattern, spelling),
    part.toUpperCase().replaceAll('.', ''),
  );

const isAssembly = (part: string): boolean => /^(?:UBTV)?QH\d*$/u.test(part);

/**
 * What a number says however it is written: strokes and hyphens tell nothing apart (NĐ/CP, NĐ-CP),
 * nor do spellings of one body (UBMTTQVN, UBTWMTTQVN) and the NQ of the National Assembly.
 */
export function numberKey(number: DocumentNumber): string {
  const { suffix = '', year = '', kindSymbol = '' } = number;
  const bodies = number.issuers.map(partKey);
  const kind = partKey(kindSymbol);
  const isSilent = kind === 'NQ' && isAssembly(bodies[0] ?? '') && bodies.length === 1;
  const parts = [...(kind === '' || isSilent ? [] : [kind]), ...bodies];
  return [`${number.number}${suffix.toUpperCase()}`, year, ...parts].join(' ');
}
