import { DanvanError } from '#room/findings';

/**
 * Works out the SHA-256 of bytes; `crypto.subtle` of the platform does, wrapped into a function.
 *
 * Vietnamese: hàm băm SHA-256.
 *
 * @example
 * ```ts
 * import type { Digest } from 'danvan/workflow';
 *
 * const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
 * ```
 *
 * @category Workflow
 */
export type Digest = (
  bytes: ReturnType<Uint8ArrayConstructor['from']>,
) => Promise<ArrayBuffer | Uint8Array>;

/** The digest of the platform; browsers have none on pages that are not served by https. */
export const platformDigest = (): Digest | undefined =>
  typeof crypto === 'undefined' || !('subtle' in crypto)
    ? undefined
    : (bytes) => crypto.subtle.digest('SHA-256', bytes);

function requireDigest(digest: Digest | undefined): Digest {
  const found = digest ?? platformDigest();
  if (found !== undefined) return found;
  const message =
    'This platform has no crypto.subtle (a page without https has none): hand in "digest", a function that works out SHA-256.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** The SHA-256 of bytes in 64 hexadecimal digits. */
export async function hashOf(bytes: Uint8Array, digest?: Digest): Promise<string> {
  const hash = new Uint8Array(await requireDigest(digest)(Uint8Array.from(bytes)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
