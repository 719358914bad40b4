/** Doors with known faults: the quick run leaves them out, `npm run fuzz` does not. */
export const openFaults: ReadonlySet<string> = new Set([]);
