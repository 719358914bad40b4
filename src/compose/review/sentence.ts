/** What a placeholder stands for: its words, and whether its figure is in the table. */
export interface Placeholder {
  readonly text: string;
  readonly known: boolean;
}

/** Looks up a placeholder by the name between its braces. */
export type LookUp = (name: string) => Placeholder;

interface Filled {
  readonly text: string;
  readonly known: boolean;
}

function fill(template: string, lookUp: LookUp): Filled {
  let known = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const placeholder = lookUp(name);
    known &&= placeholder.known;
    return placeholder.text;
  });
  return { text, known };
}

/**
 * Fills a sentence with figures.
 *
 * A group in square brackets is left out where one of its figures is not in the table; the whole
 * sentence is (null), where one outside the brackets is not.
 */
export function fillSentence(template: string, lookUp: LookUp): string | null {
  const withGroups = template.replace(/\[([^[\]]*)\]/g, (_, group: string) => {
    const { text, known } = fill(group, lookUp);
    return known ? text : '';
  });
  // Figures filled in by a group hold no braces, so that a second pass cannot meet them.
  const { text, known } = fill(withGroups, lookUp);
  return known ? text : null;
}

/** The names of the placeholders of a template. */
export const placeholdersOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
