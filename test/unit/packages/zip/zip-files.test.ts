import { strFromU8, unzipSync } from 'fflate';
import { encodeText, zipFiles, type NamedFile } from 'danvan/exporter';
import { describe, expect, it } from 'vitest';
import { gathered } from '../support.js';

const file = (name: string, text = name): NamedFile => ({ name, bytes: encodeText(text) });

const codeOf = async (files: Iterable<NamedFile>): Promise<unknown> => {
  try {
    await gathered(zipFiles(files));
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('zipFiles', () => {
  it('packs files that every program unpacks', async () => {
    const packed = await gathered(zipFiles([file('xã/An Bình.txt', 'Chào'), file('b.txt', '')]));
    const parts = unzipSync(packed);
    expect(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['xã/An Bình.txt', 'Chào'],
      ['b.txt', ''],
    ]);
  });

  it('gives the same bytes for the same files', async () => {
    const pack = () => gathered(zipFiles([file('a'), file('b')]));
    expect(await pack()).toEqual(await pack());
  });

  it('asks for no file before the one before it was taken', async () => {
    const made: string[] = [];
    function* files() {
      for (const name of ['a', 'b', 'c']) {
        made.push(name);
        yield file(name);
      }
    }
    const pieces = zipFiles(files());
    await pieces.next();
    await pieces.next();
    expect(made).toEqual(['a']);
    await pieces.return();
    expect(made).toEqual(['a']);
  });

  it('tells how far it is, 1 once at the end', async () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    await gathered(zipFiles([file('a'), file('b')], { total: 2, onProgress }));
    expect(shares).toEqual([0.5, 1]);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort('enough');
    await expect(gathered(zipFiles([file('a')], { signal }))).rejects.toMatchObject({
      code: 'ABORTED',
    });
  });

  it.each(['', '../a', 'a/../b', '/a', 'C:a', 'a\\b', 'a/', 'a:b', 'a\u0000', 'x'.repeat(256)])(
    'refuses the name “%s”',
    async (name) => {
      expect(await codeOf([file(name, '')])).toBe('INVALID_ARGUMENT');
    },
  );

  it('refuses two names that one folder cannot hold, and what are no bytes', async () => {
    expect(await codeOf([file('Xã.txt'), file('xã.TXT'.normalize('NFD'))])).toBe(
      'INVALID_ARGUMENT',
    );
    const wrong: NamedFile = JSON.parse('{ "name": "a", "bytes": "a" }');
    expect(await codeOf([wrong])).toBe('INVALID_ARGUMENT');
  });
});

it.each([null, 5, {}, 'ab'])('refuses what gives no files: %j', async (files) => {
  const given: unknown = files;
  const pieces: AsyncIterable<Uint8Array> = Reflect.apply(zipFiles, undefined, [given]);
  await expect(gathered(pieces)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
});
