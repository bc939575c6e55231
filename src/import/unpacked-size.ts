/** How much a packed file holds: a few kilobytes can unpack to more than any machine has room for. */
import JSZip from 'jszip';

/** Besides as much as the packed file itself, since pictures hardly shrink: the words of a thousand pages, marked up. */
const MOST_BYTES = 10_000_000;

/** @returns whether all that is in the file has room; it unpacks no more than it has to, and keeps nothing of it */
export async function isReasonable(bytes: Buffer): Promise<boolean> {
  const zip = await JSZip.loadAsync(bytes);
  let left = MOST_BYTES + bytes.length;
  for (const entry of Object.values(zip.files)) {
    left = await sizeWithin(entry, left);
    if (left < 0) return false;
  }
  return true;
}

/** @returns what is left of `most`, less than 0 where it is not enough */
function sizeWithin(entry: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let left = most;
    const stream = entry.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left >= 0) return;
      stream.pause();
      resolve(left);
    });
    stream.on('error', reject);
    stream.on('end', () => {
      resolve(left);
    });
  });
}
