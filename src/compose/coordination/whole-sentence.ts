import { capitalized } from '#room/text';

/** A passage as khoản and paragraphs of an act have it: from a capital to a full stop. */
export function wholeSentence(passage: string): string {
  const text = capitalized(passage.trim().replace(/[;,]$/u, ''));
  return /[.:!?…]["”’)]?$/u.test(text) ? text : `${text}.`;
}
