/** The National Assembly or its standing committee with a term, in every spelling. */
const body =
  /(?<![\p{L}\d])(?<committee>u\.?b\.?t\.?v\.?)?[ -]?q\.?h\.?(?:[ .-]?(?:kh[o\u00F3][a\u00E1] ?|k\.?))?[ .-]?(?<term>\d{1,2}|[ivx]{1,5})(?![\p{L}\d])/giu;

const values: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** The value of a Roman numeral below 50. */
function ofRoman(numeral: string): number {
  const signs = Array.from(numeral, (sign) => values.get(sign) ?? 0);
  const signed = signs.map((value, at) => (value < (signs[at + 1] ?? 0) ? -value : value));
  return signed.reduce((sum, value) => sum + value, 0);
}

const termOf = (term: string): number =>
  /^\d/u.test(term) ? Number(term) : ofRoman(term.toUpperCase());

/**
 * Writes the National Assembly and its standing committee as numbers do: QH15 for Q.H15, QH-15,
 * QHK15 and QHXV, UBTVQH15 for UBTV.QH 15.
 */
export const inAssemblySpelling = (text: string): string =>
  text.replace(
    body,
    (_, committee: string | undefined, term: string) =>
      `${committee === undefined ? '' : 'UBTV'}QH${termOf(term)}`,
  );
