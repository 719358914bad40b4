/** The head and the directory of a compound file, as Excel wrote until 2003, and writes where there is a password. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512 * Math.ceil((names.length + 1) / 4));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...names].forEach((name, at) => {
    const start = 512 + at * 128;
    Array.from(name).forEach((letter, place) => {
      bytes[start + place * 2] = letter.charCodeAt(0);
    });
    bytes[start + 64] = name.length * 2 + 2;
  });
  return bytes;
}
