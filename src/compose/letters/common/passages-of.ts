import { DanvanError } from '#room/findings';

/**
 * Passages of the caller: one, several or none.
 *
 * @param name - What they are called among the options.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no text.
 */
export function passagesOf(
  given: string | readonly string[] | undefined,
  name: string,
): readonly string[] {
  if (given === undefined) return [];
  const passages = typeof given === 'string' ? [given] : given;
  const isText = Array.isArray(passages) && passages.every((text) => typeof text === 'string');
  if (isText) return passages;
  throw new DanvanError('INVALID_ARGUMENT', `"${name}" must be a text, or a list of texts.`);
}
