/** Reads text strictly: a file that isn't UTF-8 is an error with its place, never a page with � in it. */
import { readFile } from 'node:fs/promises';

import { wholeFileProblem } from './file-problem.ts';

/**
 * @param path where the file lies
 * @param name how to name it in an error
 * @returns the text, with a byte order mark if the file has one, so that offsets count in the file itself
 * @throws FileProblem where the file cannot be read or isn't UTF-8
 */
export async function readTextFile(path: string | URL, name: string): Promise<string> {
  return decodeUtf8(await readBytes(path, name), name);
}

/**
 * @param name how to name the file in an error
 * @throws FileProblem where the file cannot be read
 */
export async function readBytes(path: string | URL, name: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => {
    throw wholeFileProblem(name, reasonOf(error));
  });
}

/** @throws FileProblem that names the offset of the first byte that isn't UTF-8 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    throw wholeFileProblem(name, `not UTF-8: byte 0x${byte} at offset ${offset}; save the file as UTF-8`);
  }
}

/** The decoder doesn't say where it failed: decode without failing, and see where a � appears that isn't in the file. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  for (const character of text) {
    const expected = encoder.encode(character);
    if (expected.some((byte, index) => bytes[offset + index] !== byte)) return offset;
    offset += expected.length;
  }
  return offset;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'cannot be read: permission denied';
  return `cannot be read: ${String(error)}`;
}
