import { requireList, requireObject } from '#room/findings';
import { wordsOf, type DocumentWords, type LetterLabels } from '#room/locale';
import { letterOf } from '#room/report';
import {
  coordinationContext,
  type CoordinationContext,
} from '../../coordination/coordination-context.js';
import type { CoordinationNaming } from '../../coordination/programme-options.js';
import { documentFrame, type DocumentFrame } from '../../frame/document-frame.js';
import { letterKinds, type LetterKind, type LetterKindFacts } from './letter-kinds.js';
import type { LetterOptions } from './letter-options.js';
import { passagesOf } from './passages-of.js';

/** What the parts of a short document are made from. */
export interface LetterContext extends DocumentFrame {
  readonly options: LetterOptions;
  readonly locale: DocumentWords;
  readonly words: LetterLabels;
  readonly kind: LetterKindFacts;
  /** How ids are written out. */
  readonly naming: CoordinationContext;
}

/** Lists that are no lists would be printed letter by letter. */
function checkOptions(options: LetterOptions): void {
  requireObject(options, 'options');
  const { addressees = [], basis = [], recipients = [], signers = [], findings = [] } = options;
  passagesOf(requireList(addressees, 'addressees'), 'addressees');
  passagesOf(requireList(basis, 'basis'), 'basis');
  passagesOf(requireList(recipients, 'recipients'), 'recipients');
  requireList(signers, 'signers');
  requireList(findings, 'findings');
}

/**
 * Works out what frames a short document.
 *
 * @param lastDay - The last day that it is about: its layout and year hold without a date.
 * @throws {@link DanvanError} as {@link documentFrame} does, and with code `INVALID_ARGUMENT` for lists
 * of texts that are none.
 */
export function letterContext(
  options: LetterOptions & CoordinationNaming,
  kind: LetterKind,
  lastDay?: string,
): LetterContext {
  checkOptions(options);
  const facts: LetterKindFacts = letterKinds[kind];
  const naming = coordinationContext(options);
  const locale = wordsOf(options);
  const { letterLabels: words } = locale;
  const documentSymbol = facts.symbol === undefined ? '' : words[facts.symbol];
  const asked = { documentKind: words[facts.name], documentSymbol, isLetter: kind === 'letter' };
  const frame = documentFrame(options, asked, lastDay);
  const letter = kind === 'letter' ? { documentSymbol: letterOf(frame.layout).symbol } : {};
  return { ...frame, ...letter, options, locale, words, kind: facts, naming };
}
