import type { CoordinationInstrument, Signatory } from '#room/coordination';
import type { CoordinationContext } from './coordination-context.js';
import type { Layout, Signer } from '#room/report';
import { capitalized } from '#room/text';

/** The post in whose stead a deputy signs: “Phó Chủ tịch” signs for the “Chủ tịch”. */
const headPost = (post: string, { labels }: CoordinationContext): string | undefined =>
  post.startsWith(labels.deputy) ? capitalized(post.slice(labels.deputy.length)) : undefined;

function signerOf(
  party: string,
  { post, name, authority }: Signatory,
  about: {
    readonly context: CoordinationContext;
    readonly layout: Layout;
    readonly decidesTogether: boolean;
  },
): Signer {
  const named = name === undefined ? {} : { name };
  const { context, decidesTogether } = about;
  const { authorityMarks = {}, deputiesInStead = false } = about.layout.signature;
  if (decidesTogether && (authority === undefined || (authority === 'KT.' && !deputiesInStead))) {
    return { authority: `${authorityMarks['TM.'] ?? 'TM.'} ${party}`, post, ...named };
  }
  if (authority === undefined) return { authority: party, post, ...named };
  const mark = authorityMarks[authority] ?? authority;
  if (authority === 'Q.') return { authority: party, post: `${mark} ${post}`, ...named };
  const head = authority === 'KT.' ? headPost(post, context) : undefined;
  const inStead = head === undefined ? party : `${head} ${party}`;
  return { authority: `${mark} ${inStead}`, post, ...named };
}

/** Who signs for the parties, in their order; a party without a signatory has a blank. */
export const partySigners = (
  { parties }: CoordinationInstrument,
  context: CoordinationContext,
  layout: Layout,
): readonly Signer[] =>
  parties.flatMap(({ unit, signatories }) => {
    const party = context.unit(unit);
    const decidesTogether = context.isCollective(unit);
    return signatories.length === 0
      ? [{ authority: party, post: '' }]
      : signatories.map((signatory) =>
          signerOf(party, signatory, { context, layout, decidesTogether }),
        );
  });
