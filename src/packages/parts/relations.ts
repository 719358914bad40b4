import { applyEdits } from '../xml/apply-edits.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import { xmlText } from '../xml/xml-text.js';

/** How one part names another one. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. */
  readonly kind: string;
  /** The part that it leads to, by its name in the file; as written where it leads out of it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relations of a part stand: `xl/_rels/workbook.xml.rels`. */
export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The name of a part that another one names from its own folder. */
export function resolvedPart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relationOf(tag: string, part: string): Relation {
  const target = attributeOf(tag, 'Target') ?? '';
  const isExternal = attributeOf(tag, 'TargetMode') === 'External';
  return {
    id: attributeOf(tag, 'Id') ?? '',
    kind: (attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? '',
    target: isExternal ? target : resolvedPart(part, target),
    isExternal,
  };
}

/**
 * The relations of a part; none where their XML is broken.
 *
 * @param xml - The XML of its relations.
 * @param part - Whose they are; empty for those of the whole file.
 */
export function relationsIn(xml: string | undefined, part: string): readonly Relation[] {
  const found: Relation[] = [];
  if (xml === undefined) return found;
  const isSound = scanXml(xml, ({ local, kind, start, end }) => {
    if (local !== 'Relationship' || kind === 'close') return;
    found.push(relationOf(xml.slice(start, end), part));
  });
  return isSound ? found : [];
}

const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationsNamespace}"></Relationships>`;

/** An id that no relation has yet. */
export function freeId(relations: readonly Relation[]): string {
  const taken = new Set(relations.map(({ id }) => id));
  let count = relations.length + 1;
  while (taken.has(`rId${count}`)) count += 1;
  return `rId${count}`;
}

/** Puts an element behind all others of the root; undefined where the XML is broken. */
export function appended(xml: string, content: string): string | undefined {
  let edit = { start: 0, end: 0, text: '' };
  const isSound = scanXml(xml, ({ kind, name, depth, start, end }) => {
    if (depth !== 0) return;
    if (kind === 'close') edit = { start, end: start, text: content };
    const open = xml.slice(start, end).replace(/\s*\/>$/, '>');
    if (kind === 'empty') edit = { start, end, text: `${open}${content}</${name}>` };
  });
  return isSound ? applyEdits(xml, [edit]) : undefined;
}

/** The relations of a part with one more. */
export function withRelation(
  xml: string | undefined,
  { id, kind, target }: Pick<Relation, 'id' | 'kind' | 'target'>,
): string | undefined {
  const source = xml ?? blank;
  const prefix = /<(\w+:)?Relationships[\s>]/.exec(source)?.[1] ?? '';
  const about = `Id="${id}" Type="${officeTypes}/${kind}" Target="/${xmlText(target)}"`;
  return appended(source, `<${prefix}Relationship ${about}/>`);
}
