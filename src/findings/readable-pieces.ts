import { readable, readableLater } from './readable.js';

/**
 * Hands on the pieces of a stream; what throws while one is made leaves as misuse, see
 * {@link readable}. Whoever stops early stops the stream.
 *
 * @param what - What is looked into, as the error names it.
 * @param make - Begins the stream.
 */
export async function* readablePieces<Piece>(
  what: string,
  make: () => AsyncIterator<Piece, void, undefined>,
): AsyncGenerator<Piece, void, undefined> {
  const stream = readable(what, make);
  try {
    for (;;) {
      const next = await readableLater(what, () => stream.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await readableLater(what, async () => {
      await stream.return?.();
    });
  }
}
