import { createFinding, type Finding } from '../findings/index.js';
import { matchKey } from '../text/index.js';
import type { Document } from './document.js';
import type { ReadDocumentNumber } from './document-number.js';
import { formatDocumentNumber } from './format-document-number.js';
import type { NumberReader } from './number-reader.js';

/** A document with what its number says, as far as it says anything. */
interface Numbered {
  readonly document: Document;
  readonly at: number;
  readonly read: ReadDocumentNumber | undefined;
}

const any = '*';
const none = '';

/** The number without the name of a kind and without regard to capital letters, or the text itself. */
function canonical({ document, read }: Numbered): string {
  if (read === undefined) return `text ${matchKey(document.number ?? '')}`;
  return formatDocumentNumber({ ...read, kindName: undefined }).toUpperCase();
}

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

/** Documents that are perhaps one: the same number, and nothing else that differs. */
export function sameNumbers(
  documents: readonly Document[],
  read: NumberReader,
): readonly Finding[] {
  const seen = new Map<string, Numbered>();
  return documents.flatMap((document, at) => {
    const result = read(document.number ?? '', { at: document.date });
    const each: Numbered = { document, at, read: result.ok ? result.value : undefined };
    const names = namesOf(each);
    const found = names.flatMap((name) => wanted(each, name).flatMap((key) => seen.get(key) ?? []));
    for (const key of names.flatMap((name) => stored(each, name))) {
      if (!seen.has(key)) seen.set(key, each);
    }
    const first = found.toSorted((a, b) => a.at - b.at)[0];
    if (first === undefined) return [];
    const number = formatDocumentNumber(
      first.read ?? { system: 'unknown', number: 0, issuers: [] },
    );
    const shown = first.read === undefined ? (first.document.number ?? '') : number;
    const facts = { document: document.id, first: first.document.id, number: shown };
    const place = { path: ['documents', document.id, 'number'] };
    return [createFinding('documents/same-number', facts, place)];
  });
}
