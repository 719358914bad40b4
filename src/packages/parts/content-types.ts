import { applyEdits, type Edit } from '../xml/apply-edits.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import { appended } from './relations.js';

/** The part that says what each of the others is. */
export const typesPart = '[Content_Types].xml';

const prefixOf = (xml: string): string => /<(\w+:)?Types[\s>]/.exec(xml)?.[1] ?? '';

/** With the type of one more part; undefined where the XML is broken. */
export const withOverride = (xml: string, part: string, type: string): string | undefined =>
  appended(xml, `<${prefixOf(xml)}Override PartName="/${part}" ContentType="${type}"/>`);

/** With the type of all parts of an extension, where none is set. */
export function withDefault(xml: string, extension: string, type: string): string | undefined {
  const known = new RegExp(`<(\\w+:)?Default\\s[^>]*Extension="${extension}"`, 'i');
  if (known.test(xml)) return xml;
  let at: number | undefined;
  const isSound = scanXml(xml, ({ depth, end }) => {
    if (depth === 0) at ??= end;
  });
  const tag = `<${prefixOf(xml)}Default Extension="${extension}" ContentType="${type}"/>`;
  return isSound && at !== undefined
    ? applyEdits(xml, [{ start: at, end: at, text: tag }])
    : undefined;
}

/** Without the elements that name a part, in types or relations. */
export function withoutPart(
  xml: string,
  attribute: 'PartName' | 'Id',
  value: string,
): string | undefined {
  const edits: Edit[] = [];
  const isSound = scanXml(xml, ({ kind, start, end }) => {
    const tag = xml.slice(start, end);
    if (kind === 'empty' && attributeOf(tag, attribute) === value) {
      edits.push({ start, end, text: '' });
    }
  });
  return isSound ? applyEdits(xml, edits) : undefined;
}
