import type { Finding } from '#room/findings';
import { personalPartOf } from '#room/text';
import { reportFinding } from '../../findings.js';

type Path = readonly (string | number)[];

/** What says who somebody is in a text; nothing for most. */
export function personalText(text: string | undefined, path: Path): readonly Finding[] {
  const held = text === undefined ? null : personalPartOf(text);
  return held === null ? [] : [reportFinding('report/personal-text', { held }, { path })];
}

/** Texts that may be printed, and what was found in those that may not. */
export function withoutPersonal(
  texts: readonly string[],
  ...path: Path
): { readonly texts: readonly string[]; readonly findings: readonly Finding[] } {
  const found = texts.map((text, at) => personalText(text, [...path, at]));
  return {
    texts: texts.filter((_, at) => found[at]?.length === 0),
    findings: found.flat(),
  };
}
