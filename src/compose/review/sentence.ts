import { parseTemplate, type TemplatePart } from '#room/text';

/** Looks up a placeholder by the name between its braces: its words, or null without a figure. */
export type LookUp = (name: string) => string | null;

/** What is not printed: the words as they were written, and the indicator without a figure. */
export interface LeftOut {
  readonly indicator: string;
  readonly text: string;
}

/** A template with its places filled; null where it is left out whole. */
export interface FilledSentence<Text extends string | null = string | null> {
  readonly text: Text;
  readonly leftOut: readonly LeftOut[];
}

const missingIn = (parts: readonly TemplatePart[], lookUp: LookUp): string | undefined =>
  parts.flatMap((part) =>
    part.kind === 'place' && lookUp(part.name) === null ? [part.name] : [],
  )[0];

const printed = (parts: readonly TemplatePart[], lookUp: LookUp): string =>
  parts
    .map((part) => {
      if (part.kind === 'words') return part.text;
      return part.kind === 'place' ? (lookUp(part.name) ?? '') : printed(part.parts, lookUp);
    })
    .join('');

/**
 * Fills a sentence with figures.
 *
 * A group in square brackets is left out where one of its indicators has no figure; the whole sentence
 * is (null), where one outside the brackets has none. What is left out is named.
 */
export function fillSentence(template: string, lookUp: LookUp): FilledSentence {
  const parts = parseTemplate(template);
  const groups = parts.flatMap((part) => {
    const indicator = part.kind === 'group' ? missingIn(part.parts, lookUp) : undefined;
    return part.kind === 'group' && indicator !== undefined ? [{ part, indicator }] : [];
  });
  const indicator = missingIn(parts, lookUp);
  if (indicator !== undefined) return { text: null, leftOut: [{ indicator, text: template }] };
  const gone = new Set<TemplatePart>(groups.map(({ part }) => part));
  const kept = parts.filter((part) => !gone.has(part));
  const leftOut = groups.map((group) => ({ indicator: group.indicator, text: group.part.source }));
  return { text: printed(kept, lookUp), leftOut };
}

/** The names of the placeholders of a template. */
export const placeholdersOf = (template: string): readonly string[] =>
  parseTemplate(template)
    .flatMap((part) => (part.kind === 'group' ? part.parts : [part]))
    .flatMap((part) => (part.kind === 'place' ? [part.name] : []));
