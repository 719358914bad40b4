import type { Hierarchy, PaperPractice, Unit } from '#room/organization';
import type { DocumentFrame } from './document-frame.js';

/** The level of a body, or of the place that it serves. */
function levelOf({ level, serves }: Unit, { byId }: Pick<Hierarchy, 'byId'>): string {
  const place = serves === undefined ? undefined : byId.get(serves);
  return level ?? place?.level ?? '';
}

/** How papers of a body name it, by its kind and level; nothing where its kind says nothing. */
export function practicesOf(
  unit: Unit,
  { hierarchy }: Pick<DocumentFrame, 'hierarchy'>,
): readonly PaperPractice[] {
  const kind = hierarchy.kinds?.find(({ id }) => id === unit.kind);
  if (kind?.paper === undefined) return [];
  const level = levelOf(unit, hierarchy);
  return kind.paper.filter(({ levels }) => levels === undefined || levels.includes(level));
}

/** The body of the same place that is of the first of some kinds. */
function bodyBeside(
  { id, serves }: Unit,
  kinds: readonly string[] | undefined,
  { hierarchy }: Pick<DocumentFrame, 'hierarchy'>,
): Unit | undefined {
  if (serves === undefined || kinds === undefined) return undefined;
  const rankOf = ({ kind = '' }: Unit): number => kinds.indexOf(kind);
  let first: Unit | undefined;
  for (const unit of hierarchy.byId.values()) {
    if (unit.serves !== serves || unit.id === id || rankOf(unit) < 0) continue;
    if (first === undefined || rankOf(unit) < rankOf(first)) first = unit;
  }
  return first;
}

type Framed = Pick<DocumentFrame, 'hierarchy'>;

/** The body above a body of the same place: the Party committee of a board. */
export function bodyAbove(unit: Unit, frame: Framed): Unit | undefined {
  const practice = practicesOf(unit, frame).find(({ under }) => under !== undefined);
  return bodyBeside(unit, practice?.under, frame);
}

/** The body in whose name a body writes: that of its committee for a standing committee. */
export function writingBody(unit: Unit, frame: Framed): Unit {
  const practice = practicesOf(unit, frame).find(({ writesAs }) => writesAs !== undefined);
  return bodyBeside(unit, practice?.writesAs, frame) ?? unit;
}
