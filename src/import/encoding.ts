/** The text of a file from elsewhere, which may say itself that it isn't UTF-8. What says nothing is never guessed. */
import { wholeFileProblem } from '../schema/file-problem.ts';
import { decodeUtf8 } from '../schema/text-file.ts';

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** HTML says it within so many bytes: https://html.spec.whatwg.org/multipage/semantics.html#charset */
const HEAD = 1024;

/** `<meta charset="windows-1252">`, `<meta http-equiv=Content-Type content="text/html; charset=windows-1252">` */
const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<encoding>[^\s"'/>;]+)/iu;

/**
 * By the mark that the file begins with; else as UTF-8; else, of HTML, by what its head says. In this order, since a page
 * that was saved anew as UTF-8 often still says something else.
 * @param name of the file, for errors
 * @throws FileProblem where the bytes are no text in the encoding, or the encoding is unknown
 */
export function decodeText(bytes: Uint8Array, name: string, { isHtml }: { isHtml: boolean }): string {
  const mark = BYTE_ORDER_MARKS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return decode(bytes, mark.encoding, name);
  const declared = isHtml ? CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) : null;
  const encoding = declared?.groups?.encoding?.toLowerCase();
  if (encoding === undefined || isUtf8(bytes)) return decodeUtf8(bytes, name);
  return decode(bytes, encoding, name);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw wholeFileProblem(name, `says that it is ${encoding} and can't be read as that: save the file as UTF-8`);
  }
}
