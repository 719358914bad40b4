import { textOfXml } from './xml-text.js';

const pattern = (name: string): RegExp =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');

const patterns = (names: readonly string[]): ReadonlyMap<string, RegExp> =>
  new Map(names.map((name) => [name, pattern(name)]));

/** Those that are asked for once for each cell. */
const frequent = patterns(['r', 's', 't', 'ref']);

/**
 * The value of an attribute in the source of a tag.
 *
 * @param tag - From “<” to “>”.
 * @param name - As written, with its prefix; a name of letters, digits and “:” only.
 */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = (frequent.get(name) ?? pattern(name)).exec(tag);
  return found === null ? undefined : textOfXml(found[1] ?? found[2] ?? '');
}

/** The tag with an attribute set to a value, or taken out. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const set = value === undefined ? '' : ` ${name}="${value}"`;
  const known = (frequent.get(name) ?? pattern(name)).exec(tag);
  if (known !== null) {
    return `${tag.slice(0, known.index)}${set}${tag.slice(known.index + known[0].length)}`;
  }
  return tag.replace(/\s*\/?>$/, (close) => `${set}${close.trim()}`);
}
