/** What kind of value something is, as findings and errors name it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  try {
    return Array.isArray(value) ? 'array' : typeof value;
  } catch {
    return 'revoked proxy';
  }
}
