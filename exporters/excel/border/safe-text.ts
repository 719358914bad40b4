/** A literal that Excel would read as an escaped character is escaped itself. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a cell can hold it: line feeds only, and nothing that reads as an escape. */
export const safeText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(escapeLike, '_x005F_');

/** A text inside a header or footer, where “&” begins a code. */
export const headerText = (text: string): string => text.replaceAll('&', '&&');

/** The name of a font inside a header or footer, where quotes and commas end it. */
export const headerFont = (typeface: string): string =>
  typeface.replace(/["&,]/g, ' ').slice(0, 31);
