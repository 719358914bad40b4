import type { RenderedFile } from 'danvan';
import { describe, expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import { checkFile, exportFinding } from '#inside/export';
import { emptyFile } from './support.js';

const finding = exportFinding('export/table-split', { parts: 2, columns: 40 });

/** A file with some fields of another kind, as a plug-in may give it. */
const fileWith = (change: object): RenderedFile => Object.assign({ ...emptyFile }, change);

describe('checkFile', () => {
  it('gives back a frozen file of the four fields, each read once', () => {
    let reads = 0;
    const given = fileWith({ findings: [finding], more: 1 });
    Object.defineProperty(given, 'extension', { get: () => (reads++ === 0 ? 'txt' : '../x') });
    const file = checkFile(given, 'test');
    expect(file).toEqual({ ...emptyFile, findings: [finding] });
    expect(Object.isFrozen(file) && Object.isFrozen(file.findings)).toBe(true);
    expect(file.extension).toBe('txt');
  });

  it('takes bytes of another frame, and findings of a newer version', () => {
    const bytes: Uint8Array = runInNewContext('new Uint8Array([1])');
    expect(checkFile(fileWith({ bytes }), 'test').bytes).toBe(bytes);
    const newer = { code: 'export/new', severity: 'note', path: ['blocks', 0], params: {} };
    expect(checkFile(fileWith({ findings: [newer] }), 'test').findings).toEqual([newer]);
  });

  it.each([
    ['bytes', undefined],
    ['bytes', 'abc'],
    ['bytes', [1, 2]],
    ['bytes', new ArrayBuffer(1)],
    ['bytes', new Uint16Array(1)],
    ['extension', '../../etc/passwd'],
    ['extension', '.txt'],
    ['extension', ''],
    ['extension', 'a'.repeat(17)],
    ['extension', 5],
    ['mediaType', 'text'],
    ['mediaType', 'text/plain\r\nSet-Cookie: a=b'],
    ['mediaType', undefined],
    ['findings', undefined],
    ['findings', 'none'],
    ['findings', [5, null]],
    ['findings', [null]],
    ['findings', Array.from({ length: 1 })],
    ['findings', [{ ...finding, code: '' }]],
    ['findings', [{ ...finding, severity: 'fatal' }]],
    ['findings', [{ ...finding, path: [{}] }]],
    ['findings', [{ ...finding, params: undefined }]],
  ])('refuses a file whose %s is %j', (field, value) => {
    expect(() => checkFile(fileWith({ [field]: value }), 'test')).toThrow(
      expect.objectContaining({
        code: 'EXPORT_FAILED',
        message: expect.stringMatching(new RegExp(`“test”.* ${field}`, 'u')),
      }),
    );
  });

  it.each([null, undefined, 5, 'abc'])('refuses %j, which is no file', (given) => {
    const file: RenderedFile = JSON.parse(JSON.stringify({ file: given })).file;
    expect(() => checkFile(file, 'test')).toThrow(
      expect.objectContaining({ code: 'EXPORT_FAILED' }),
    );
  });
});
