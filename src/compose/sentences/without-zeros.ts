import { betweenItems, type TemplatePart } from '#room/text';

interface Item {
  readonly place: TemplatePart;
  /** The words behind the place, up to the next item. */
  readonly words: string;
}

/** The items of “, trong đó có {a} đơn, {b} đơn”; null where the group is no such list. */
function itemsOf(parts: readonly TemplatePart[]): readonly Item[] | null {
  const items: Item[] = [];
  for (const part of parts) {
    const last = items.at(-1);
    if (part.kind === 'place') items.push({ place: part, words: '' });
    else if (part.kind === 'words' && last !== undefined) {
      items[items.length - 1] = { ...last, words: `${last.words}${part.text}` };
    }
  }
  const before = items.slice(0, -1);
  if (!before.every(({ words }) => betweenItems.test(words))) return null;
  const told = before.map((item) => ({
    ...item,
    words: betweenItems.exec(item.words)?.groups?.['words'] ?? '',
  }));
  return [...told, ...items.slice(-1)];
}

const joined = (items: readonly Item[]): readonly TemplatePart[] =>
  items.flatMap(({ place, words }, at): readonly TemplatePart[] => [
    place,
    { kind: 'words', text: at < items.length - 1 ? `${words}, ` : words },
  ]);

/**
 * A group without its figures that are nothing: in a list they go, each with its words; any other
 * group goes where all of it is nothing, so that no figure is lost with a zero beside it.
 */
export function withoutZeros(
  parts: readonly TemplatePart[],
  isZero: (name: string) => boolean,
): readonly TemplatePart[] {
  const places = parts.flatMap((part) => (part.kind === 'place' ? [part.name] : []));
  if (!places.some(isZero)) return parts;
  if (places.every(isZero)) return [];
  const items = itemsOf(parts);
  if (items === null) return parts;
  const kept = items.filter(({ place }) => place.kind === 'place' && !isZero(place.name));
  const lead = parts.slice(
    0,
    parts.findIndex(({ kind }) => kind === 'place'),
  );
  return [...lead, ...joined(kept)];
}
