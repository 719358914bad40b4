const endOfDirectory = 0x06054b50;

/** 1 January 1980, the first day that a zip archive can name. */
const firstDay = 0x21;

function directoryAt(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
}

/** Sets the time of every file in an archive to one fixed day, so that equal content gives equal bytes. */
export function pinZipDates(given: Uint8Array): Uint8Array {
  const bytes = given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryAt(view);
  if (end < 0) return bytes;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    for (const date of [at + 12, local + 10]) {
      view.setUint16(date, 0, true);
      view.setUint16(date + 2, firstDay, true);
    }
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
