import type { CoordinationInstrument, Signatory } from '#room/coordination';
import type { CoordinationContext } from './coordination-context.js';
import { capitalized } from '#room/text';
import type { Signer } from '#room/report';
import type { DocumentFrame } from '../frame/document-frame.js';
import { nameLines } from '../frame/name-lines.js';
import { dots } from '../frame/dots.js';
import { signsFor } from '../frame/signs-for.js';
import { authorityMark, headOf, onBehalfOf } from '../frame/with-authority.js';

/** The party that a signatory signs for. */
interface SigningParty {
  readonly name: string;
  /** For whom its members sign, where its head does not sign alone. */
  readonly behalf: string | undefined;
}

function signerOf(
  { post, name, authority }: Signatory,
  party: SigningParty,
  frame: DocumentFrame,
): Signer {
  const named = { post, ...(name !== undefined && { name }) };
  const isOwn = authority === undefined || authority === 'KT.';
  if (party.behalf !== undefined && isOwn) {
    return { authority: onBehalfOf(party.behalf, post, frame), ...named };
  }
  if (authority === undefined) return { authority: party.name, ...named };
  const mark = authorityMark(authority, frame);
  if (authority === 'Q.') return { ...named, authority: party.name, post: `${mark} ${post}` };
  const head = authority === 'KT.' ? headOf(post, frame) : undefined;
  const inStead = head === undefined ? party.name : `${head} ${party.name}`;
  return { authority: `${mark} ${inStead}`, ...named };
}

/** Who signs for the parties, in their order; dots for the post of a party without a signatory. */
export const partySigners = (
  { parties }: CoordinationInstrument,
  context: CoordinationContext,
  frame: DocumentFrame,
): readonly Signer[] =>
  parties.flatMap(({ unit, signatories }) => {
    const found = frame.hierarchy.byId.get(unit);
    const name = found === undefined ? context.unit(unit) : capitalized(nameLines(found, frame));
    const behalf = found && signsFor(found, { own: name, behind: name }, frame);
    const party = { name, behalf };
    return signatories.length === 0
      ? [{ authority: party.name, post: dots }]
      : signatories.map((signatory) => signerOf(signatory, party, frame));
  });
