/** Whether something gives what it holds one after another, at once or later; no text does. */
export const givesOneByOne = (given: unknown): boolean =>
  typeof given === 'object' &&
  given !== null &&
  (Symbol.asyncIterator in given || Symbol.iterator in given);
