/** The encoding by the first bytes of a part: its mark, or how wide its first character is. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/**
 * Turns the pieces of one part into text; a letter may lie across two of them.
 *
 * @returns The function for each piece, and for the end without one; it throws on what is no text.
 */
export function xmlDecoder(): (piece?: Uint8Array) => string {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    if (piece === undefined) return decoder?.decode() ?? '';
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return decoder.decode(piece, { stream: true });
  };
}
