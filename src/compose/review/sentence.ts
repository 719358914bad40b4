import { parseTemplate, type TemplatePart } from '#room/text';
import { withoutZeros } from '../sentences/without-zeros.js';

/** What a placeholder stands for. */
export interface PlaceText {
  /** Its words; null without a figure. */
  readonly text: string | null;
  /** A figure that is exactly nothing. */
  readonly isZero?: boolean | undefined;
  /** Whether its group goes without a word where it says nothing: there is no comparison, no plan. */
  readonly isQuiet?: boolean | undefined;
}

/** Looks up a placeholder by the name between its braces. */
export type LookUp = (name: string) => PlaceText;

/** What is not printed: the words as they were written, and the indicator that they lack. */
export interface LeftOut {
  readonly indicator: string;
  /** What is not there of the indicator: “change”, “plan”; its figure, where absent. */
  readonly aspect?: string | undefined;
  readonly text: string;
}

/** A template with its places filled; null where it is left out whole. */
export interface FilledSentence<Text extends string | null = string | null> {
  readonly text: Text;
  readonly leftOut: readonly LeftOut[];
  /** The first of its figures, where all that it would tell is nothing. */
  readonly nothing?: string | undefined;
}

type Group = Extract<TemplatePart, { kind: 'group' }>;

/** The indicator of a placeholder: “mediation.teams” of “mediation.teams:change”. */
export const codeOf = (name: string): string => name.split(':')[0] ?? '';

/** What a placeholder says of its indicator besides the figure: “change” of “x.teams:change”. */
export const aspectOf = (name: string): string => name.slice(codeOf(name).length + 1);

/** What is not there where a placeholder has no words: its figure, or what it says of one that is there. */
const lackOf = (name: string, text: string, { isQuiet }: PlaceText): LeftOut => ({
  indicator: codeOf(name),
  text,
  ...(isQuiet === true && { aspect: aspectOf(name) }),
});

const placesIn = (parts: readonly TemplatePart[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'place' ? [part.name] : []));

const missingIn = (parts: readonly TemplatePart[], lookUp: LookUp): string | undefined =>
  placesIn(parts).find((name) => lookUp(name).text === null);

const printed = (parts: readonly TemplatePart[], lookUp: LookUp): string =>
  parts
    .map((part) => {
      if (part.kind === 'words') return part.text;
      return part.kind === 'place' ? (lookUp(part.name).text ?? '') : printed(part.parts, lookUp);
    })
    .join('');

/** A group as it is printed; empty where one of its figures is missing, or all are nothing. */
const groupText = ({ parts }: Group, lookUp: LookUp): string =>
  missingIn(parts, lookUp) === undefined
    ? printed(
        withoutZeros(parts, (name) => lookUp(name).isZero === true),
        lookUp,
      )
    : '';

/** The groups that go because a figure is not there. */
const leftOutOf = (groups: readonly Group[], lookUp: LookUp): readonly LeftOut[] =>
  groups.flatMap(({ parts, source }) => {
    const name = missingIn(parts, lookUp);
    return name === undefined || lookUp(name).isQuiet === true
      ? []
      : [lackOf(name, source, lookUp(name))];
  });

/** The first figure of a sentence that would tell nothing but zeros. */
function nothingIn(parts: readonly TemplatePart[], lookUp: LookUp): string | undefined {
  const first = placesIn(parts).find((name) => lookUp(name).isZero !== undefined);
  const figures = parts
    .flatMap((part) => (part.kind === 'group' ? placesIn(part.parts) : placesIn([part])))
    .map(lookUp)
    .filter(({ text, isZero }) => text !== null && isZero !== undefined);
  return first !== undefined && figures.every(({ isZero }) => isZero) ? codeOf(first) : undefined;
}

/**
 * Fills a sentence with figures.
 *
 * A group in square brackets is left out where one of its indicators has no figure or all are nothing;
 * the whole sentence is (null), where one outside the brackets has none. What is left out because a
 * figure is not there is named.
 */
export function fillSentence(template: string, lookUp: LookUp): FilledSentence {
  const parts = parseTemplate(template);
  const missing = missingIn(parts, lookUp);
  if (missing !== undefined) {
    return { text: null, leftOut: [lackOf(missing, template, lookUp(missing))] };
  }
  const groups = parts.flatMap((part) => (part.kind === 'group' ? [part] : []));
  const text = parts
    .map((part) => (part.kind === 'group' ? groupText(part, lookUp) : printed([part], lookUp)))
    .join('');
  const nothing = nothingIn(parts, lookUp);
  const leftOut = leftOutOf(groups, lookUp);
  return { text, leftOut, ...(nothing !== undefined && { nothing }) };
}

/** The names of the placeholders of a template, with what they say of an indicator. */
export const namesIn = (template: string): readonly string[] =>
  parseTemplate(template).flatMap((part) => placesIn(part.kind === 'group' ? part.parts : [part]));

/** The words and indicators that the placeholders of a template stand for. */
export const placeholdersOf = (template: string): readonly string[] =>
  namesIn(template).map(codeOf);
