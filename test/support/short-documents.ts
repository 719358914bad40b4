import { createHierarchy, vi, type ComposedReport, type ReportDocument } from 'danvan';
import type { CoordinationEvent } from 'danvan/coordination';
import type { Block, LetterOptions } from 'danvan/report';
import { coordinationWords as words, stateLayout, unitKinds } from 'danvan/vietnam';
import { readDecisions, type Decision, type DecisionInput } from 'danvan/democracy';
import { letterContext, type LetterContext } from '#inside/compose';
import { present } from './review.js';

/** A province, two bodies of it, a Front, two communes and a village. */
export const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Mẫu', shortName: 'Mẫu' },
    { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', category: 'organization', serves: 'tinh' },
    { id: 'so', name: 'Sở Nội vụ', category: 'organization', serves: 'tinh', symbol: 'SNV' },
    { id: 'xa-a', name: 'xã A', parent: 'tinh' },
    { id: 'xa-b', name: 'xã B', parent: 'tinh' },
    { id: 'thon-1', name: 'thôn 1', parent: 'xa-a' },
  ],
  { kinds: unitKinds },
);

/** What frames every document of the tests. */
export const frame = {
  hierarchy,
  issuer: 'so',
  layout: stateLayout,
  date: '2026-10-05',
  number: 7,
  addressees: ['ubnd'],
  locale: vi,
  words,
};

export const contextOf = (
  kind: Parameters<typeof letterContext>[1] = 'letter',
  more: Partial<LetterOptions> = {},
): LetterContext => letterContext({ ...frame, ...more }, kind);

/** The words of blocks, one text for each paragraph, heading, item and cell. */
export const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])),
    );
  });

export const bodyOf = ({ blocks }: ReportDocument): readonly string[] => textsOf(blocks);

/** What was found, but for what is said of the layout. */
export const codesOf = ({ findings }: Pick<ComposedReport, 'findings'>): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== 'report/layout-not-confirmed');

/** A conference at two places, chaired by delegation; change it as a test needs. */
export const eventOf = (more: Partial<CoordinationEvent> = {}): CoordinationEvent => ({
  id: 'hn',
  kind: 'meeting',
  title: { vi: 'Hội nghị giao ban' },
  date: '2026-10-02',
  partOfDay: 'afternoon',
  mode: 'online',
  instruments: [],
  organizers: [],
  sites: [
    { id: 'tinh', name: { vi: 'điểm cầu tỉnh' } },
    { id: 'xa', name: { vi: 'điểm cầu xã A' }, unit: 'xa-a' },
  ],
  participations: [
    {
      roles: ['chair', 'concluder'],
      site: 'tinh',
      post: 'Giám đốc Sở Nội vụ',
      name: 'Nguyễn Văn A',
      delegatedBy: 'ubnd',
    },
    { roles: ['reporter'], unit: 'xa-a' },
  ],
  agenda: [{ title: 'Báo cáo kết quả' }, { title: 'Thảo luận' }],
  documents: [],
  ...more,
});

/** A conference of which nothing but its name is known. */
export const bareEvent = eventOf({
  date: undefined,
  partOfDay: undefined,
  mode: undefined,
  sites: [],
  participations: [],
  agenda: [],
});

/** A vote of a village; change it as a test needs. */
export function decisionOf(more: Partial<DecisionInput> = {}): Decision {
  const rounds = [{ attended: 104, votesFor: 90, votesAgainst: 9, votesBlank: 5 }];
  const row = { id: 'd1', unit: 'thon-1', content: 'infrastructure', title: 'làm đường thôn' };
  return present(
    readDecisions([{ ...row, base: 120, date: '2026-03-08', rounds, ...more }]).values[0],
  );
}
