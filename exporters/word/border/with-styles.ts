import type { WordDefinition } from '../word-definition.js';
import { letterStylesXml, styleXml } from './style-xml.js';
import { tableStyleXml } from './table-style.js';

const styleOf = /<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gsu;
const numberOf = /<w:numPr>.*?<\/w:numPr>/su;

/**
 * The styles of a file, ours behind those of docx. They are written here: docx makes some forty objects of
 * each, which would take longer than a short document, and knows no styles of tables. What counts headings
 * is taken from what docx wrote, for it gives lists their numbers.
 *
 * @param given - The part as docx writes it, with styles that hold nothing but their numbers.
 */
export function withStyles(
  given: string,
  { styles, names }: Pick<WordDefinition, 'styles' | 'names'>,
): string {
  const own: ReadonlySet<string> = new Set(styles.map(({ id }) => id));
  const numbers = new Map<string, string>();
  const others = given.replace(styleOf, (style, id: string) => {
    if (!own.has(id)) return style;
    numbers.set(id, numberOf.exec(style)?.[0] ?? '');
    return '';
  });
  const written = styles.map((style) => styleXml(style, numbers.get(style.id)));
  const all = [...written, letterStylesXml(names), tableStyleXml(names('table'))].join('');
  return others.replace('</w:styles>', () => `${all}</w:styles>`);
}
