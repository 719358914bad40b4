import * as docx from 'docx';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '#inside/exporters/word';

describe('checkOptions', () => {
  it('takes docx, or nothing', () => {
    expect(() => checkOptions({})).not.toThrow();
    expect(() => checkOptions({ docx })).not.toThrow();
  });

  it('refuses a docx that cannot write', () => {
    const { Document } = docx;
    expect(() => checkOptions({ docx: { Document, Packer: {} } })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
