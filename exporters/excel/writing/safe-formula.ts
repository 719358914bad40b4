/** Texts and names of sheets within a formula, which may hold any sign. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Other workbooks and other programs, and functions that fetch or start something. */
const reachesOut =
  /[[\]|]|\b(?:WEBSERVICE|HYPERLINK|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|FILTERXML|DDE|SQL\.REQUEST|IMPORT\w*)\s*\(/i;

/** Longer ones are refused by Excel. */
const longest = 8192;

/**
 * Whether a formula stays within its workbook: no other file, no other program, nothing fetched.
 *
 * @param formula - Without “=”.
 */
export function isSafeFormula(formula: string): boolean {
  if (formula.length > longest || formula.trim() === '') return false;
  const isReference = [...formula.matchAll(quoted)].some(
    ([text]) => text.startsWith("'") && /[[\]|]/.test(text),
  );
  return !isReference && !reachesOut.test(formula.replaceAll(quoted, ''));
}
