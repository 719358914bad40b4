import { applyEdits, scanXml, withAttribute, type Edit, type XmlTag } from '#room/packages';

/** Makes styles that are as others are but for the colour behind the words. */
export interface StyleCopier {
  /** The number of the style that is like another one, with a colour such as `FFC7CE`. */
  readonly idOf: (style: string | undefined, fill: string) => number;
  /** The part of styles with those that were made. */
  readonly xml: () => string;
}

interface ListOf {
  readonly items: readonly string[];
  /** The opening tag of the list. */
  readonly open: { readonly start: number; readonly end: number };
  readonly close: number;
}

/** Reads one list of styles: its items as they are written. */
function listReader(xml: string, name: string, item: string) {
  const items: string[] = [];
  let open = { start: 0, end: 0 };
  let close = 0;
  let isOpen = false;
  let from = 0;
  const read = ({ local, kind, depth, start, end }: XmlTag): void => {
    if (depth === 1 && local === name) {
      isOpen = kind === 'open';
      if (kind === 'open') open = { start, end };
      else close = start;
    }
    if (!isOpen || depth !== 2 || local !== item) return;
    if (kind !== 'close') from = start;
    if (kind !== 'open') items.push(xml.slice(from, end));
  };
  const list = (): ListOf | undefined => (close > 0 ? { items, open, close } : undefined);
  return { read, list };
}

/** Numbers new items behind those that are there. */
function newItems(known: number) {
  const made = new Map<string, number>();
  return {
    idOf: (text: string): number => {
      const id = made.get(text) ?? known + made.size;
      made.set(text, id);
      return id;
    },
    all: () => [...made.keys()],
  };
}

function editsOf(
  xml: string,
  { open, close, items }: ListOf,
  added: readonly string[],
): readonly Edit[] {
  if (added.length === 0) return [];
  const tag = withAttribute(
    xml.slice(open.start, open.end),
    'count',
    `${items.length + added.length}`,
  );
  return [
    { ...open, text: tag },
    { start: close, end: close, text: added.join('') },
  ];
}

/** The style with another colour. */
function recoloured(xf: string, fillId: number): string {
  const end = xf.indexOf('>') + 1;
  const filled = withAttribute(xf.slice(0, end), 'fillId', `${fillId}`);
  return withAttribute(filled, 'applyFill', '1') + xf.slice(end);
}

/**
 * Reads the styles of a workbook, to add to them.
 *
 * @returns Undefined where they are broken or have no lists to add to.
 */
export function styleCopier(xml: string): StyleCopier | undefined {
  const fillReader = listReader(xml, 'fills', 'fill');
  const styleReader = listReader(xml, 'cellXfs', 'xf');
  let prefix = '';
  const isSound = scanXml(xml, (tag) => {
    if (tag.depth === 0) prefix = tag.name.slice(0, tag.name.length - tag.local.length);
    fillReader.read(tag);
    styleReader.read(tag);
  });
  const [fills, styles] = [fillReader.list(), styleReader.list()];
  if (!isSound || fills === undefined || styles === undefined) return undefined;
  const madeFills = newItems(fills.items.length);
  const madeStyles = newItems(styles.items.length);
  const p = prefix;
  return {
    idOf: (style, fill) => {
      const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
      const fillId = madeFills.idOf(`<${p}fill>${pattern}</${p}fill>`);
      const own = styles.items[Number(style ?? 0)] ?? styles.items[0] ?? `<${p}xf/>`;
      return madeStyles.idOf(recoloured(own, fillId));
    },
    xml: () =>
      applyEdits(xml, [
        ...editsOf(xml, fills, madeFills.all()),
        ...editsOf(xml, styles, madeStyles.all()),
      ]),
  };
}
