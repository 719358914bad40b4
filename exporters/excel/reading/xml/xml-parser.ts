import { sheetFinding } from '#room/export';
import { isRefusal, refuseFile } from '../refusal.js';
import { createEventParser, type EventParser } from './event-parser.js';
import { localNames } from './local-names.js';
import { tagCounter } from './tag-counter.js';
import { xmlDecoder } from './xml-decoder.js';

/** The attributes of an element, by name as written; without a prototype. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part, in order. */
export interface XmlHandlers {
  /** An element begins; its name is without prefix, and empty in a namespace of others. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The same, and what is known of a part before its elements are. */
export interface PartHandlers extends XmlHandlers {
  /** Told before a piece is taken apart: how many elements begin until its end. */
  readonly ahead?: (elements: number) => void;
}

/** A part that is read piece by piece. */
export interface XmlParser {
  readonly write: (piece: Uint8Array) => void;
  /** Ends a part: what is open there is damage. */
  readonly end: () => void;
}

/** No part has elements within elements so deep. */
const deepest = 64;

type Problem = 'xml' | 'encoding';

const damaged = (part: string, problem: Problem): never =>
  refuseFile(sheetFinding('sheets/damaged', { part, problem }));

/** The library, with what it calls; the file is refused at the first thing that is wrong. */
function createParser(part: string, handlers: XmlHandlers, onTag: () => void): EventParser {
  const parser = createEventParser();
  const localName = localNames();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    onTag();
    depth += 1;
    if (depth > deepest) damaged(part, 'xml');
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('doctype', () => refuseFile(sheetFinding('sheets/entities', { part })));
  parser.on('error', () => damaged(part, 'xml'));
  return parser;
}

/** Runs a step of the reading; whatever a library throws is damage of the part. */
function guarded<Result>(part: string, problem: Problem, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (isRefusal(error)) throw error;
    return damaged(part, problem);
  }
}

/** Bytes that are taken apart at once; the library is fast on a short text that is no part of another. */
const slice = 65_536;

const slicesOf = (piece: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(piece.length / slice) }, (_, at) =>
    piece.subarray(at * slice, (at + 1) * slice),
  );

/** No attribute and no text is longer; the library gathers each before it tells of it. */
const longest = 2_000_000;

/**
 * Reads one part of a package as XML.
 *
 * Refuses the file where the part is not well formed, brings a document type with entities, nests
 * without end, or goes on and on without a tag.
 */
export function xmlParser(part: string, handlers: PartHandlers): XmlParser {
  let sinceTag = 0;
  const parser = createParser(part, handlers, () => {
    sinceTag = 0;
  });
  const decode = xmlDecoder();
  const decodeGuarded = (piece?: Uint8Array): string =>
    guarded(part, 'encoding', () => decode(piece));
  const count = tagCounter();
  const parse = (text: string): void => {
    sinceTag += text.length;
    if (sinceTag > longest) damaged(part, 'xml');
    guarded(part, 'xml', () => parser.write(text));
  };
  return {
    write: (piece) => {
      const texts = slicesOf(piece).map(decodeGuarded);
      texts.forEach((text) => handlers.ahead?.(count(text)));
      texts.forEach(parse);
    },
    end: () => {
      parse(decodeGuarded());
      guarded(part, 'xml', () => parser.close());
    },
  };
}
