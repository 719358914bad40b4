import type { Indicator } from '#room/indicators';
import { dayNumberOf } from '#room/time';
import type { Stretch } from '../choice/span.js';

/** On which side of a break of an indicator something that was sent tells. */
export interface Meaning {
  /** The break, and the figure that it is of. */
  readonly of: string;
  readonly side: 'before' | 'across' | 'after';
}

/** A state tells by its last day, a sum by all its days. */
function sideOf({ from, to }: Stretch, day: number, isSum: boolean): Meaning['side'] {
  if (to < day) return 'before';
  return isSum && from < day ? 'across' : 'after';
}

/** What of an indicator tells on which side of its breaks. */
export interface Meant extends Pick<Indicator, 'code' | 'combine'> {
  readonly breaks?: readonly { readonly on: string }[] | undefined;
}

/** What reports mean by the breaks of their indicator; a nil is nothing on either side. */
export const meaningsOf = (
  { code, breaks = [], combine }: Meant,
  spansOf: () => readonly (Stretch & { readonly isNil: boolean })[],
): readonly Meaning[] =>
  breaks.flatMap(({ on }) => {
    const day = dayNumberOf(on);
    return spansOf().flatMap((span) =>
      span.isNil ? [] : [{ of: `${code} ${on}`, side: sideOf(span, day, combine.time === 'sum') }],
    );
  });

/** Whether figures that mean different things would be added or compared. */
export function areMixed(meanings: readonly Meaning[]): boolean {
  const sides = new Map<string, Meaning['side']>();
  return meanings.some(({ of, side }) => {
    const first = sides.get(of);
    if (first === undefined) sides.set(of, side);
    return first !== undefined && first !== side;
  });
}
