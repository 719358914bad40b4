import type { CoordinationInstrument } from '#room/coordination';
import { fillLabel } from '#room/text';
import type { Block, ComposedReport } from '#room/report';
import { writtenDays } from '#room/time';
import { basisLines } from './basis-lines.js';
import { coordinationContext, titleOf, type CoordinationContext } from './coordination-context.js';
import { composed } from '../frame/composed.js';
import { documentFrame, type DocumentFrame } from '../frame/document-frame.js';
import { frameDocument, signatures } from '../frame/frame-document.js';
import { instrumentArticles } from './instrument-articles.js';
import { instrumentChapters } from './instrument-chapters.js';
import { instrumentHeadings } from './instrument-headings.js';
import type { InstrumentOutline } from './instrument-outline.js';
import { partyName } from './party-name.js';
import { partySigners } from './party-signers.js';
import type { ProgrammeOptions } from './programme-options.js';
import { jointSignatures } from '../frame/joint-signatures.js';
import { uncapitalized } from '../frame/uncapitalized.js';
import { usualOutline } from './usual-outline.js';

/** The kind of document that a title begins with, and the words behind it. */
function partedTitle(title: string, { documentKinds }: InstrumentOutline) {
  const [usual = ''] = documentKinds;
  const folded = title.toLocaleLowerCase('vi');
  const found = documentKinds.find((kind) => folded.startsWith(`${kind.toLocaleLowerCase('vi')} `));
  const subject = found === undefined ? title : title.slice(found.length).trim();
  return {
    documentKind: found ?? usual,
    subject: found === undefined ? uncapitalized(subject) : subject,
  };
}

/** “… và … thống nhất ban hành … với những nội dung sau:”. */
function opening(instrument: CoordinationInstrument, context: CoordinationContext): Block {
  const { labels } = context;
  const names = instrument.parties.map(({ unit }) => partyName(unit, instrument, context));
  const parties = [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter((each) => each !== '')
    .join(labels.and);
  const title = titleOf(instrument, context);
  const template = names.length === 1 ? labels.openingAlone : labels.opening;
  const text = fillLabel(template, { parties, title });
  return { kind: 'paragraph', text };
}

function bodyOf(
  instrument: CoordinationInstrument,
  outline: InstrumentOutline,
  { context, frame }: { readonly context: CoordinationContext; readonly frame: DocumentFrame },
): readonly Block[] {
  const chapters = instrumentChapters(outline, instrument, context);
  return [
    ...basisLines(instrument, context, frame.layout),
    ...(instrument.parties.length === 0 ? [] : [opening(instrument, context)]),
    ...(outline.numbering === 'articles'
      ? instrumentArticles(chapters, context.labels)
      : instrumentHeadings(chapters, frame.layout)),
  ];
}

function compose(options: ProgrammeOptions): ComposedReport {
  const { instrument, leadSigns = 'right' } = options;
  const outline = options.outline ?? usualOutline(instrument.kind, options.locale);
  const { signedOn, term, parties } = instrument;
  const date = options.date ?? signedOn;
  const context = coordinationContext({ ...options, day: date });
  const { documentKind, subject } = partedTitle(titleOf(instrument, context), outline);
  const issuer = options.issuer ?? parties.map(({ unit }) => unit);
  const asked = { ...options, issuer, date };
  const kind = { documentKind, documentSymbol: outline.documentSymbol };
  const { from, to } = writtenDays(term);
  const frame = documentFrame(asked, kind, from ?? to);
  const signers =
    options.signers === undefined ? partySigners(instrument, context, frame) : frame.signers;
  const framed = { ...frame, signers };
  const foot = signatures(framed);
  return frameDocument(framed, {
    subject: options.subject ?? subject,
    blocks: bodyOf(instrument, outline, { context, frame }),
    foot: signers.length > 1 ? foot.flatMap((block) => jointSignatures(block, leadSigns)) : foot,
  });
}

/**
 * Composes what bodies sign with each other as a document for signing.
 *
 * Vietnamese: văn bản quy chế, chương trình, kế hoạch phối hợp, nghị quyết liên tịch.
 *
 * The head names all who issue it. Then come what it rests on, the parties, and the contents in
 * the outline of its kind. Each party has a place to sign: up to three side by side, more two by
 * two. A party that has ended stands with its heir, where the instrument names one. Nothing is
 * made up: a section without data is left out, a party without a signatory signs over a blank
 * post.
 *
 * @param options - Instrument, units and layout, and what else the document should say.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`: also
 * for an instrument without parties where no issuer is given.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readInstruments } from 'danvan/coordination';
 * import { composeProgramme } from 'danvan/report';
 * import { stateLayout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ubnd', name: 'Ủy ban nhân dân huyện', category: 'organization', symbol: 'UBND' },
 *   { id: 'bdv', name: 'Ban Dân vận Huyện ủy', category: 'organization', symbol: 'BDVHU' },
 * ]);
 * const [instrument] = readInstruments([
 *   {
 *     id: 'ct-2021',
 *     kind: 'programme',
 *     title: 'Chương trình phối hợp về công tác dân vận năm 2021',
 *     term: { kind: 'year', period: '2021' },
 *     parties: [
 *       { unit: 'ubnd', roles: ['lead'], signatories: [{ post: 'Chủ tịch', authority: 'TM.' }] },
 *       { unit: 'bdv', roles: ['coordinator'], signatories: [{ post: 'Trưởng Ban' }] },
 *     ],
 *   },
 * ]).values;
 * const layout = stateLayout;
 * const report = instrument && composeProgramme({ hierarchy, instrument, layout });
 * const signatures = report?.blocks.find((block) => block.kind === 'signatures');
 * signatures?.signers.map(({ post }) => post); //=> ['Trưởng Ban', 'Chủ tịch']
 * ```
 *
 * @category Report
 */
export function composeProgramme(options: ProgrammeOptions): ComposedReport {
  return composed(options, ['hierarchy', 'instrument', 'layout'], compose);
}
