/** A value as a message shows it; one that cannot be written out by what it is. */
export function shown(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `a value of type ${typeof value}`;
  }
}
