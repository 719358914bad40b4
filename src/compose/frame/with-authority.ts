import type { Unit } from '#room/organization';
import type { Signer } from '#room/report';
import { capitalized } from '#room/text';
import type { DocumentFrame } from './document-frame.js';
import { nameParts } from './name-parts.js';
import { bodyAbove, writingBody } from './paper-practices.js';
import { signsFor } from './signs-for.js';

/** In whose stead one signs, however it is written: “TM.”, “T/M”, “KT.”, “K/T”. */
const mark = /^(T\/?M|K\/?T|T\/?L|T\/?U\/?Q|Q)(?:\.\s*|\s+)(?=\S)/u;

type Written = Pick<DocumentFrame, 'layout'>;

/** A mark as the layout writes it. */
export const authorityMark = (canonical: string, { layout }: Written): string =>
  layout.signature.authorityMarks?.[canonical] ?? canonical;

/** “K/T Trưởng Ban” under a layout that writes “KT.”, and the other way. */
export const writtenAuthority = (authority: string, written: Written): string =>
  authority
    .split('\n')
    .map((line) =>
      line.replace(mark, (_all, sign: string) => {
        const canonical = `${sign.replaceAll('/', '')}.`;
        return `${authorityMark(canonical, written)} `;
      }),
    )
    .join('\n');

/** The name of a body without those of its place and of the body it is part of: “Ủy ban nhân dân”. */
export function bodyName(unit: Unit, frame: DocumentFrame): string {
  const place = unit.serves === undefined ? undefined : frame.hierarchy.byId.get(unit.serves);
  const others = [writingBody(unit, frame), bodyAbove(unit, frame), place];
  const names = others.flatMap((other) => (other === unit ? [] : [other?.name, other?.shortName]));
  return nameParts(unit, names, frame).body;
}

/** The post of the head whose deputy signs: “Chủ tịch” of “Phó Chủ tịch”. */
export function headOf(post: string, { locale }: DocumentFrame): string | undefined {
  const { deputy } = locale.coordinationLabels;
  return post.startsWith(deputy) ? capitalized(post.slice(deputy.length)) : undefined;
}

/**
 * Whom a member of a body that decides together signs for: “TM. Ủy ban nhân dân”, and where the
 * layout has it “KT. Chủ tịch” below (Nghị định 30/2020/NĐ-CP, Điều 13).
 */
export function onBehalfOf(name: string, post: string, frame: DocumentFrame): string {
  const behalf = `${authorityMark('TM.', frame)} ${name}`;
  const head = headOf(post, frame);
  const inStead = frame.layout.signature.deputiesInStead === true && head !== undefined;
  return inStead ? `${behalf}\n${authorityMark('KT.', frame)} ${head}` : behalf;
}

const isInStead = (authority: string): boolean => /^K\/?T(?:\.|\s)/u.test(authority);

/** For whom members of a single issuer sign, where its head does not sign alone. */
function behalfOfIssuer(frame: DocumentFrame): string | undefined {
  const [issuer, ...others] = frame.issuers;
  if (issuer === undefined || others.length > 0) return undefined;
  return signsFor(issuer, { own: bodyName(issuer, frame), behind: '' }, frame);
}

/** A signer with the authority that the layout and the kind of the issuer ask for. */
export function withAuthority(signer: Signer, frame: DocumentFrame): Signer {
  const { authority = '', post } = signer;
  const behalf = authority === '' || isInStead(authority) ? behalfOfIssuer(frame) : undefined;
  if (behalf !== undefined) return { ...signer, authority: onBehalfOf(behalf, post, frame) };
  return authority === '' ? signer : { ...signer, authority: writtenAuthority(authority, frame) };
}
