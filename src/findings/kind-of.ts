import { foreignObject } from '#room/kit';

/** What kind of value something is, as findings and errors name it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === foreignObject) return 'object';
  try {
    return Array.isArray(value) ? 'array' : typeof value;
  } catch {
    return 'revoked proxy';
  }
}
