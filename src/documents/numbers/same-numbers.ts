import type { Finding } from '#room/findings';
import { matchKey } from '#room/text';
import type { Document } from '../document.js';
import type { ReadDocumentNumber } from './document-number.js';
import { formatDocumentNumber } from './format-document-number.js';
import { numberKey } from './number-key.js';
import type { NumberReader } from './number-reader.js';
import { documentFinding } from '../findings.js';

/** A document with what its number says, as far as it says anything. */
interface Numbered {
  readonly document: Document;
  readonly at: number;
  readonly read: ReadDocumentNumber | undefined;
}

const any = '*';
const none = '';

/** What a number says however it is written, or the text itself. */
const canonical = ({ document, read }: Numbered): string =>
  read === undefined ? `text ${matchKey(document.number ?? '')}` : numberKey(read);

/** Bare numbers say too little by themselves: they need the day and a kind in common. */
function namesOf(each: Numbered): readonly string[] {
  const { document, read } = each;
  if (document.number === undefined) return [];
  const full = read?.system === 'unknown' ? [] : [canonical(each)];
  if (read === undefined || document.date === undefined) return full;
  const kinds = document.kind === undefined ? read.kinds.map(({ id }) => id) : [document.kind];
  const bare = `${read.number}${read.suffix ?? ''} ${document.date}`;
  const isBare = read.system === 'unknown' ? 'bare' : 'full';
  return [...full, ...kinds.map((kind) => `${isBare} ${bare} ${kind}`)];
}

/** What is looked for: a bare number and a full one of the same day and kind are the same, too. */
const wantedBy = (name: string): readonly string[] => {
  if (name.startsWith('full ')) return [`bare ${name.slice(5)}`];
  return name.startsWith('bare ') ? [name, `full ${name.slice(5)}`] : [name];
};

/** A key for each fact as it is and as “any”, so that what is not known agrees with all. */
const crossed = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (keys, part) => keys.flatMap((key) => part.map((each) => `${key}\n${each}`)),
    [''],
  );

const factsOf = ({ document }: Numbered): readonly string[] => [
  document.date ?? none,
  [...document.issuers].toSorted().join(' '),
  document.term ?? none,
];

const stored = (each: Numbered, name: string): readonly string[] =>
  crossed([[name], ...factsOf(each).map((fact) => [fact, any])]);

const wanted = (each: Numbered, name: string): readonly string[] =>
  crossed([wantedBy(name), ...factsOf(each).map((fact) => (fact === none ? [any] : [fact, none]))]);

/** The names that bare and full numbers share. */
const familyOf = (name: string): string => name.replace(/^(?:full|bare) /u, '');

/** The names of each that another one may have, too; most numbers have no other like them. */
function sharedNames(rows: readonly Numbered[]): readonly (readonly string[])[] {
  const names = rows.map(namesOf);
  const counts = new Map<string, number>();
  for (const family of names.flatMap((each) => [...new Set(each.map(familyOf))])) {
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return names.map((each) => each.filter((name) => (counts.get(familyOf(name)) ?? 0) > 1));
}

/** The earliest document, among those seen, that may be the same as this one; this one is then seen, too. */
function firstLike(
  each: Numbered,
  names: readonly string[],
  seen: Map<string, Numbered>,
): Numbered | undefined {
  const found = names.flatMap((name) => wanted(each, name).flatMap((key) => seen.get(key) ?? []));
  for (const key of names.flatMap((name) => stored(each, name))) {
    if (!seen.has(key)) seen.set(key, each);
  }
  return found.toSorted((a, b) => a.at - b.at)[0];
}

/** Documents that are perhaps one: the same number, and nothing else that differs. */
export function sameNumbers(
  documents: readonly Document[],
  read: NumberReader,
): readonly Finding[] {
  const rows = documents.map((document, at): Numbered => {
    const { number, date } = document;
    const result = number === undefined ? undefined : read(number, { at: date });
    return { document, at, read: result?.ok ? result.value : undefined };
  });
  const names = sharedNames(rows);
  const seen = new Map<string, Numbered>();
  return rows.flatMap((each, at) => {
    const first = firstLike(each, names[at] ?? [], seen);
    if (first === undefined) return [];
    const { id } = each.document;
    const written = first.document.number ?? '';
    const number = first.read === undefined ? written : formatDocumentNumber(first.read);
    const place = { path: ['documents', id, 'number'] };
    const facts = { document: id, first: first.document.id, number };
    return [documentFinding('documents/same-number', facts, place)];
  });
}
