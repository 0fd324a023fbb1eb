import { createHash } from 'node:crypto';
import { stringify } from 'uuid';

/** Reference data is dated to one instant, so that its ids are the same on every machine. */
const dateOfRecord = Date.UTC(2021, 0, 1);

/** The id of a reference record: a UUID of version 7 whose random part is a hash of its class and key. */
export function referenceId(record: string, key: string): string {
  const bytes = createHash('sha256').update(`${record}/${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(dateOfRecord, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return stringify(bytes);
}
