import type { Finding } from '#room/findings';
import { deepFreeze } from '#room/kit';
import type { Block, ComposedReport, SignaturesBlock } from '#room/report';
import { framedAnnexes, type AnnexContent } from './framed-annexes.js';
import type { DocumentFrame } from './document-frame.js';
import { layoutFindings } from './layout-findings.js';
import { issuerName, letterhead } from './letterhead.js';
import { keptVersion, versionNote } from './version-note.js';
import { withAuthority } from './with-authority.js';

/** Recipients as the layout writes them: one a line, each with its sign. */
function recipientsBlock(frame: DocumentFrame): Required<SignaturesBlock>['recipients'] {
  const { recipientsLabel, recipientEnds } = frame.layout.signature;
  const [each, last] = recipientEnds;
  const names = frame.recipients;
  const { typist = '' } = frame.marks;
  return {
    label: recipientsLabel.text,
    items: names.map((name, at) => `- ${name}${at === names.length - 1 ? last : each}`),
    ...(typist !== '' && { typist }),
  };
}

/** The foot of a document; a draft has no name. */
export function signatures(frame: DocumentFrame): readonly SignaturesBlock[] {
  const { signers, recipients, draftMark } = frame;
  if (signers.length === 0 && recipients.length === 0) return [];
  const shown = signers.map((signer) => {
    const { name, ...rest } = withAuthority(signer, frame);
    return name === undefined || draftMark !== undefined ? rest : { ...rest, name };
  });
  return [
    {
      kind: 'signatures',
      ...(recipients.length > 0 && { recipients: recipientsBlock(frame) }),
      signers: shown,
    },
  ];
}

const marked = (text: string, endMark: string): string => `${text.replace(/\.$/, '')}${endMark}`;

/**
 * The last words of prose end with the sign of the layout: “./.” in State documents. Words that open a table
 * (“như sau:”) end nothing, so a document that closes with one has no sign.
 */
function withEndMark(blocks: readonly Block[], endMark: string): readonly Block[] {
  if (endMark === '') return blocks;
  const last = blocks.findLastIndex(({ kind }) => kind !== 'note');
  return blocks.map((block, index) => {
    if (index !== last) return block;
    if (block.kind === 'paragraph') return { ...block, text: marked(block.text, endMark) };
    if (block.kind !== 'list') return block;
    const { items } = block;
    const end = items.length - 1;
    return {
      ...block,
      items: items.map((item, at) => (at === end ? marked(item, endMark) : item)),
    };
  });
}

/** What a composer puts into the frame. */
export interface FrameContents {
  /** The words after the kind of document. */
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly annexes?: readonly AnnexContent[];
  /** What stands at the foot. Defaults to {@link signatures}. */
  readonly foot?: readonly Block[];
  /** What else the composer has to say. */
  readonly findings?: readonly Finding[];
}

/** Puts contents between letterhead and foot, with annexes behind; frozen all the way down. */
export function frameDocument(frame: DocumentFrame, contents: FrameContents): ComposedReport {
  const { subject, blocks, annexes = [], foot = signatures(frame), findings = [] } = contents;
  const { documentKind, draftMark, language, layout, marks, isLetter, dataVersion } = frame;
  return deepFreeze({
    format: 'danvan-report/1',
    language,
    title: `${documentKind} ${subject}`.trim(),
    issuer: issuerName(frame),
    layout,
    ...(draftMark !== undefined && { draftMark }),
    ...(marks.contact !== undefined && { contact: marks.contact }),
    ...(dataVersion !== undefined && { dataVersion: keptVersion(dataVersion) }),
    blocks: [
      letterhead(frame, subject),
      ...(isLetter === true ? [] : [{ kind: 'title', documentKind, subject } as const]),
      ...withEndMark(blocks, layout.body.endMark),
      ...foot,
      ...versionNote(frame),
    ],
    annexes: framedAnnexes(frame, annexes),
    findings: [...findings, ...layoutFindings(frame)],
  });
}
