import type { CoordinationInstrument, Signatory } from '#room/coordination';
import type { CoordinationContext } from './coordination-context.js';
import type { Layout, Signer } from '#room/report';
import { headOf, onBehalfOf } from '../frame/with-authority.js';

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
  const { layout, decidesTogether } = about;
  const { deputy } = about.context.labels;
  const { authorityMarks = {}, deputiesInStead = false } = layout.signature;
  const head = headOf(post, deputy);
  const isInStead = authority === 'KT.' && (!deputiesInStead || head !== undefined);
  if (decidesTogether && (authority === undefined || isInStead)) {
    return { authority: onBehalfOf(party, post, { layout, deputy }), post, ...named };
  }
  if (authority === undefined) return { authority: party, post, ...named };
  const mark = authorityMarks[authority] ?? authority;
  if (authority === 'Q.') return { authority: party, post: `${mark} ${post}`, ...named };
  const inStead = authority === 'KT.' && head !== undefined ? `${head} ${party}` : party;
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
