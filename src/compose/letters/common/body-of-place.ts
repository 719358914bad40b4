import type { Unit } from '#room/organization';
import type { DocumentFrame } from '../../frame/document-frame.js';
import { bodyAbove } from '../../frame/paper-practices.js';

type Framed = Pick<DocumentFrame, 'hierarchy' | 'issuers'>;

/** Bodies above bodies above bodies: no office has more. */
const mostAbove = 8;

/** A body and those above it, up to the first that is a place. */
function linesOf(issuer: Unit, frame: Framed): readonly Unit[] {
  const { byId } = frame.hierarchy;
  const line: Unit[] = [];
  let next: Unit | undefined = issuer;
  while (next?.category === 'organization' && line.length < mostAbove && !line.includes(next)) {
    line.push(next);
    const { parent }: Unit = next;
    next = parent === undefined ? bodyAbove(next, frame) : byId.get(parent);
  }
  return line;
}

/**
 * To whom a letter for a place goes: its body of the same kind as the writer, or as the first above the
 * writer that the place has too: a board writes to the Party committee of a commune. A place of which no
 * such body is known is named itself.
 */
export function bodyOfPlace(place: Unit, frame: Framed): Unit {
  if (place.category !== 'place') return place;
  const bodies = [...frame.hierarchy.byId.values()].filter(({ serves }) => serves === place.id);
  if (bodies.length === 0) return place;
  const kinds = frame.issuers
    .flatMap((issuer) => linesOf(issuer, frame))
    .flatMap(({ kind }) => kind ?? []);
  for (const kind of kinds) {
    const own = bodies.find((body) => body.kind === kind);
    if (own !== undefined) return own;
  }
  return place;
}
