import { DanvanError } from '#room/findings';

/** Words that are printed as they stand. */
export interface TemplateWords {
  readonly kind: 'words';
  readonly text: string;
}

/** A place to fill, by the name between its braces. */
export interface TemplatePlace {
  readonly kind: 'place';
  readonly name: string;
}

/** A part in square brackets, with its text as it was written. */
export interface TemplateGroup {
  readonly kind: 'group';
  readonly source: string;
  readonly parts: readonly (TemplateWords | TemplatePlace)[];
}

export type TemplatePart = TemplateWords | TemplatePlace | TemplateGroup;

/** Throws the error for a template that cannot be read, with its text. */
function refuse(template: string, problem: string): never {
  const shown = template.length > 300 ? `${template.slice(0, 300)}…` : template;
  throw new DanvanError('INVALID_ARGUMENT', `The text "${shown}" ${problem}.`);
}

/** A template on its way: its signs and words, and how far it was read. */
interface Reading {
  readonly template: string;
  readonly tokens: readonly string[];
  at: number;
}

/** The name up to the brace that closes it. */
function readPlace(reading: Reading): TemplatePlace {
  const { template, tokens } = reading;
  let end = reading.at + 1;
  while (end < tokens.length && !/^[[\]{}]$/.test(tokens[end] ?? '')) end += 1;
  if (tokens[end] !== '}') refuse(template, 'has a "{" that is not closed by "}"');
  const name = tokens.slice(reading.at + 1, end).join('');
  if (name.trim() === '') refuse(template, 'has braces without a name');
  reading.at = end;
  return { kind: 'place', name };
}

const literal = (token: string): TemplateWords => ({
  kind: 'words',
  text: token.length === 2 && token.startsWith('\\') ? token.slice(1) : token,
});

function readPart(reading: Reading): TemplateWords | TemplatePlace {
  const token = reading.tokens[reading.at] ?? '';
  if (token === '{') return readPlace(reading);
  if (token === '}') refuse(reading.template, 'has a "}" without its "{"');
  return literal(token);
}

function readGroup(reading: Reading): TemplateGroup {
  const { template, tokens } = reading;
  const start = reading.at;
  const parts: (TemplateWords | TemplatePlace)[] = [];
  for (reading.at += 1; tokens[reading.at] !== ']'; reading.at += 1) {
    if (reading.at >= tokens.length) refuse(template, 'has a "[" that is not closed by "]"');
    if (tokens[reading.at] === '[') refuse(template, 'has a "[" within square brackets');
    parts.push(readPart(reading));
  }
  const source = tokens.slice(start, reading.at + 1).join('');
  if (!parts.some(({ kind }) => kind === 'place')) {
    refuse(template, `has "${source}" without a placeholder; write "\\[" for the sign itself`);
  }
  return { kind: 'group', source, parts };
}

/**
 * Reads a sentence with places in braces and parts in square brackets; a backslash before one of the
 * four signs, or before another backslash, makes it a sign like any other.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a sign has no partner, stands within
 * another, or holds nothing to fill.
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const tokens = template.match(/\\[[\]{}\\]|[[\]{}]|[^\\[\]{}]+|\\/g) ?? [];
  const reading: Reading = { template, tokens, at: 0 };
  const parts: TemplatePart[] = [];
  for (; reading.at < tokens.length; reading.at += 1) {
    const token = tokens[reading.at];
    if (token === ']') refuse(template, 'has a "]" without its "["');
    parts.push(token === '[' ? readGroup(reading) : readPart(reading));
  }
  return parts;
}

/** Reads a label with places in braces; all other signs stand for themselves. */
export function parseLabel(template: string): readonly (TemplateWords | TemplatePlace)[] {
  const tokens = template.match(/[{}]|[^{}]+/g) ?? [];
  const reading: Reading = { template, tokens, at: 0 };
  const parts: (TemplateWords | TemplatePlace)[] = [];
  for (; reading.at < tokens.length; reading.at += 1) parts.push(readPart(reading));
  return parts;
}

/** Writes any words so that a template prints them as they stand. */
export const asWords = (text: string): string => text.replace(/[[\]{}\\]/g, '\\$&');
