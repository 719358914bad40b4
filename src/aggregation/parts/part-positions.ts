import { DanvanError, kindOf } from '#room/findings';

/** Gives the place of each row in the whole, as far as the caller said. */
export type PositionOf = (row: number) => number;

/** Positions are kept in four bytes. */
const most = 2_147_483_647;

const refuse = (message: string): never => {
  throw new DanvanError('INVALID_ARGUMENT', message);
};

const isListLike = (given: unknown): given is ArrayLike<unknown> =>
  kindOf(given) === 'array' || (ArrayBuffer.isView(given) && 'length' in given);

/**
 * Reads the positions of a part.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where they are not whole numbers from 0 up,
 *   each above the one before.
 */
export function partPositions(given: ArrayLike<number> | undefined): PositionOf {
  if (given === undefined) return (row) => row;
  if (!isListLike(given)) {
    return refuse(`"positions" must be an array or a typed array; it is ${kindOf(given)}.`);
  }
  let last = -1;
  return (row) => {
    const position = given[row];
    if (typeof position !== 'number' || !Number.isInteger(position)) {
      return refuse(`"positions" must hold a whole number for each row; row ${row} has none.`);
    }
    if (position <= last || position > most) {
      return refuse(`"positions" must ascend, up to ${most}; row ${row} has ${position}.`);
    }
    last = position;
    return position;
  };
}
