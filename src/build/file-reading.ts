/**
 * Reads many files, one after the other, into the same memory. With memory of its own for each, the collector of garbage
 * goes through all stories of a large site every few files.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

let room = Buffer.allocUnsafeSlow(1 << 20);

/** @returns what is in the file, until the next is read; null where there is none */
export function bytesOf(file: string): Buffer | null {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(opened);
    if (size > room.length) room = Buffer.allocUnsafeSlow(2 * size);
    let length = 0;
    while (length < size) {
      const more = readSync(opened, room, length, size - length, length);
      if (more === 0) break;
      length += more;
    }
    return room.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}
