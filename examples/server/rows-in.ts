import type { ObservationInput } from 'danvan';

const isList = (given: unknown): given is readonly ObservationInput[] => Array.isArray(given);

/** The rows of a posted text; danvan itself reads each of them and says what is wrong with it. */
export function rowsIn(body: Uint8Array): readonly ObservationInput[] {
  const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  if (isList(given)) return given;
  throw new SyntaxError('a list of observations is expected');
}
