import { capitalLetter } from '#room/text';

/** A passage as khoản and paragraphs of an act have it: from a capital to a full stop. */
export function wholeSentence(passage: string): string {
  const text = capitalLetter(passage.trim().replace(/[;,]$/u, ''));
  return /[.:!?…]["”’)]?$/u.test(text) ? text : `${text}.`;
}
