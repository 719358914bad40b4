import type { PushedContext } from '#room/aggregation';
import type { Field } from './rows-as-values.js';

/** What is owed, as one text: equal where the same is owed. */
export function printOfOwed(
  { obligations }: Pick<PushedContext, 'obligations'>,
  owed: readonly (readonly Field[])[],
): string {
  if (obligations === null) return 'nobody';
  let sum = 0x81_1c_9d_c5;
  for (const row of owed) {
    for (const field of row) {
      for (const character of `${field};`) {
        sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
      }
    }
  }
  return `${owed.length}-${(sum >>> 0).toString(16)}`;
}
