import { sheetFinding } from '#room/export';
import { readPlace, type Place } from '../cells/cell-place.js';
import { unescapeText } from '../cells/unescape-text.js';
import type { Reading } from '../reading.js';
import { textReader } from '../xml/text-reader.js';
import { targetOf, type Relation } from './relations.js';

type Comments = Map<Place, string>;

/** Excel writes the author of a comment as its first line. */
function withoutAuthor(text: string, author: string | undefined): string {
  const isNamed = author !== undefined && author !== '' && text.startsWith(`${author}:`);
  return (isNamed ? text.slice(author.length + 1) : text).trim();
}

/** Reads the comments of a sheet, as every version of Excel has them. */
async function readPlain(reading: Reading, part: string, keep: KeepComment): Promise<void> {
  const authors: string[] = [];
  const item = textReader();
  let author: string | undefined;
  let at = { ref: '', authorId: '' };
  await reading.read(part, {
    open: (name, attributes) => {
      if (name === 'author') author = '';
      if (name === 'comment') at = { ref: '', authorId: '', ...attributes };
      item.open(name, attributes);
    },
    text: (text) => {
      if (author !== undefined) author += text;
      item.text(text);
    },
    close: (name) => {
      item.close(name);
      if (name === 'author') authors.push(author ?? '');
      if (name === 'author') author = undefined;
      if (name !== 'comment') return;
      keep(at.ref, withoutAuthor(unescapeText(item.take()), authors[Number(at.authorId)]));
    },
  });
}

type KeepComment = (address: string, text: string) => void;

/** Reads the conversations that new versions of Excel keep; what is said in one is one comment. */
async function readThreads(reading: Reading, part: string, keep: KeepComment): Promise<void> {
  const threads = new Map<string, string[]>();
  let ref = '';
  let text: string | undefined;
  await reading.read(part, {
    open: (name, attributes) => {
      if (name === 'threadedComment') ref = attributes['ref'] ?? '';
      if (name === 'text') text = '';
    },
    text: (piece) => {
      if (text !== undefined) text += piece;
    },
    close: (name) => {
      if (name !== 'text' || text === undefined) return;
      const said = threads.get(ref) ?? [];
      said.push(unescapeText(text));
      threads.set(ref, said);
      text = undefined;
    },
  });
  threads.forEach((said, address) => keep(address, said.join('\n')));
}

/** The comments of a sheet by place. */
export async function readComments(
  reading: Reading,
  relations: readonly Relation[],
  sheet: string,
): Promise<ReadonlyMap<Place, string>> {
  const { file, spending, log } = reading;
  const comments: Comments = new Map();
  const keep: KeepComment = (address, text) => {
    const place = readPlace(address);
    if (Number.isNaN(place)) {
      const facts = { what: 'comment', place: address.slice(0, 40), sheet } as const;
      return log.add('sheets/out-of-range', () => sheetFinding('sheets/out-of-range', facts));
    }
    spending.check('textLength', text.length, sheet);
    if (!comments.has(place)) spending.take('cells', 1, sheet);
    comments.set(place, text);
  };
  const plain = targetOf(relations, 'comments', file);
  if (plain !== undefined) await readPlain(reading, plain, keep);
  const threads = targetOf(relations, 'threadedComment', file);
  if (threads !== undefined) await readThreads(reading, threads, keep);
  return comments;
}
