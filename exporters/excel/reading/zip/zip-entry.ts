/** One part of the package, as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** Of what it is when it is unpacked. */
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}
