import { findUnit, type UnitRegister } from 'danvan';
import { heirsOf, successorsOf } from 'danvan/organization';
import { formatShortDate } from 'danvan/time';

/** A board that an article of its day speaks of. */
export interface Visit {
  readonly board: string;
  readonly place: string;
  readonly day: string;
}

/** The day on which the walk asks who answers now. */
export const today = '2026-11-01';

const nameOf = (register: UnitRegister, id: string): string => findUnit(register, id).name.vi;

const list = (names: readonly string[]): string =>
  names.length === 0 ? 'không có' : names.join('; ');

/** Tells who the board was then, who took its work over, and who answers for it now. */
export function walk(register: UnitRegister, { board, place, day }: Visit): readonly string[] {
  const heirs = (id: string) =>
    heirsOf(register, id, { from: day, to: today }).map(({ name }) => name.vi);
  const steps = new Map(
    successorsOf(register, board).map(({ succession }) => [succession.date, succession]),
  );
  const changes = [...steps.values()].map(({ date, to, basis, note }) => {
    const names = list(to.map((id) => nameOf(register, id)));
    return `  từ ${formatShortDate(date)}: ${names} (${basis ?? note ?? 'không rõ căn cứ'})`;
  });
  return [
    `${nameOf(register, board)}, ${formatShortDate(day)}`,
    ...changes,
    `  nay trả lời thay: ${list(heirs(board))}`,
    `  địa bàn nay: ${nameOf(register, place)} → ${list(heirs(place))}`,
  ];
}
