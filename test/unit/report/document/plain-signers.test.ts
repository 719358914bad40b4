import { expect, it } from 'vitest';
import { plainSigners } from '#inside/report';

const signer = { authority: 'T/M', post: 'Trưởng Ban', name: 'Nguyễn Văn A' };

it('copies signers without what is no part of them', () => {
  const [copy] = plainSigners([Object.assign({ phone: '1' }, signer)]);
  expect(copy).toEqual(signer);
  expect(copy).not.toBe(signer);
  expect(plainSigners([{ post: 'Chủ tịch', name: undefined }])).toEqual([{ post: 'Chủ tịch' }]);
});

it('names what is no text', () => {
  const wrong = [{ post: {} }, { post: 'a', name: 1 }, { post: 'a', authority: [] }, null];
  const messages = ['signers[0].post', 'signers[0].name', 'signers[0].authority', 'signers[0]'];
  wrong.forEach((one, at) => {
    expect(() => plainSigners(JSON.parse(JSON.stringify([one])))).toThrow(`"${messages[at]}"`);
  });
  expect(() => plainSigners(JSON.parse('{}'))).toThrow('"signers"');
});
