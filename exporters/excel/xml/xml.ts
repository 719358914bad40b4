import { xmlText } from '#room/packages';

export { xmlText };

/** What may stand in an attribute; undefined for one that is left out. */
type Value = string | number | boolean | undefined;

const printed = (value: Value): string =>
  typeof value === 'boolean' ? String(Number(value)) : xmlText(String(value));

/** Attributes in the order that they are given in, each with a space before it. */
export const attributes = (values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${printed(value)}"`)
    .join('');

/** An element with its content. */
export const element = (
  name: string,
  values: Readonly<Record<string, Value>>,
  content = '',
): string =>
  content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;

/** What each part of a workbook begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of workbooks. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the names of the namespaces of packages begin with. */
export const officeNamespace = 'http://schemas.openxmlformats.org';

/** The namespace of relations between parts. */
export const linkNamespace = `${officeNamespace}/officeDocument/2006/relationships`;
