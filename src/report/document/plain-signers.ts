import { requireList, requireObject, requireText } from '#room/findings';
import type { Signer } from './signatures-block.js';

function plainSigner(signer: Signer, name: string): Signer {
  const { authority, post, name: own } = requireObject(signer, name);
  requireText(post, `${name}.post`);
  if (authority !== undefined) requireText(authority, `${name}.authority`);
  if (own !== undefined) requireText(own, `${name}.name`);
  return {
    ...(authority !== undefined && { authority }),
    post,
    ...(own !== undefined && { name: own }),
  };
}

/** Copies who signs, and refuses what is no text in it: whatever else the caller keeps stays with him. */
export const plainSigners = (signers: readonly Signer[]): readonly Signer[] =>
  requireList(signers, 'signers').map((signer, at) => plainSigner(signer, `signers[${at}]`));
