import type { Finding } from '#room/findings';
import { nameIn } from '#room/organization';
import type { Block, ComposedReport } from '#room/report';
import { capitalized } from '#room/text';
import { addresseeBlocks } from '../../frame/addressee-blocks.js';
import { basisBlocks, basisText } from '../../frame/basis-blocks.js';
import { dots } from '../../frame/dots.js';
import { frameDocument, type FrameContents } from '../../frame/frame-document.js';
import { proseOf } from '../../frame/prose-of.js';
import { refuseOpenErrors } from '../../frame/refuse-open-errors.js';
import { uncapitalized } from '../../frame/uncapitalized.js';
import { reportFinding } from '../../findings.js';
import { leftBlank } from './left-blank.js';
import { bodyOfPlace } from './body-of-place.js';
import type { LetterContext } from './letter-context.js';
import { passagesOf } from './passages-of.js';

/** What a composer puts into the frame of a short document. */
export interface LetterContents extends FrameContents {
  /** To whom it goes where the caller does not say. */
  readonly addressees?: readonly string[];
  /** The first passages, as behind a comma; what the document rests on is put before them. */
  readonly opening?: string | readonly string[];
  readonly closing?: string;
}

/** Those to whom it goes, under their names. */
export const addresseesOf = (
  context: LetterContext,
  usual: readonly string[] = [],
): readonly string[] =>
  (context.options.addressees ?? usual).map((given) => {
    const unit = context.hierarchy.byId.get(given);
    return unit === undefined
      ? given
      : capitalized(nameIn(bodyOfPlace(unit, context).name, context.language));
  });

function addressed(context: LetterContext, usual: readonly string[] | undefined) {
  const { kind, layout, locale } = context;
  const names = addresseesOf(context, usual);
  if (kind.addressed === 'never') return { blocks: [], findings: [] };
  const isOwn = kind.addressed === 'always';
  if (!isOwn && layout.title.addressees !== true) {
    const found = reportFinding('report/no-addressees', { layout: layout.name }, {});
    return { blocks: [], findings: names.length === 0 ? [] : [found] };
  }
  const isBlank = isOwn && names.length === 0;
  const isSubmission = kind.name === 'kind-submission' && context.language === 'vi';
  const label =
    (isSubmission ? layout.title.submissionLabel : undefined) ?? locale.labels.addressees;
  return {
    blocks: addresseeBlocks(isBlank ? [dots] : names, label),
    findings: isBlank ? leftBlank(['addressees']) : [],
  };
}

/** “Căn cứ A; thực hiện B, ”. */
function basisPrefix(basis: readonly string[]): string {
  const [first, ...others] = basis.map((text) => text.replace(/[.;,]$/u, ''));
  return first === undefined ? '' : `${[first, ...others.map(uncapitalized)].join('; ')}, `;
}

/** What it rests on, in lines or before its first sentence; and that sentence. */
function openingBlocks(context: LetterContext, usual: LetterContents['opening']): readonly Block[] {
  const { options, locale, kind, layout } = context;
  const basis = (options.basis ?? []).map((words) => basisText(words, locale));
  const own = passagesOf(options.opening, 'opening');
  const [first, ...others] = own.length > 0 ? own : passagesOf(usual, 'opening');
  const isInLines = kind.hasBasisLines || own.length > 0 || first === undefined;
  const prefix = isInLines ? '' : basisPrefix(basis);
  return [
    ...(isInLines ? basisBlocks(basis, layout) : []),
    ...(first === undefined ? [] : proseOf([capitalized(`${prefix}${first}`), ...others])),
  ];
}

/**
 * Puts a short document into its frame: addressees, basis, first words, body, last words, foot.
 *
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open.
 */
export function frameLetter(context: LetterContext, contents: LetterContents): ComposedReport {
  const { addressees, opening, closing, findings = [], blocks, ...rest } = contents;
  const named = addressed(context, addressees);
  const found: readonly Finding[] = [...findings, ...named.findings];
  refuseOpenErrors(context, found);
  const own = passagesOf(context.options.closing, 'closing');
  return frameDocument(context, {
    ...rest,
    blocks: [
      ...named.blocks,
      ...openingBlocks(context, opening),
      ...blocks,
      ...proseOf(own.length > 0 ? own : closing),
    ],
    findings: found,
  });
}
