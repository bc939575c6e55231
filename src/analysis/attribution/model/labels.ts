/**
 * The labels that the tagger gives: parts of an attribution as runs of tokens.
 * A content says where it ends too, since its end is what is hardest to find.
 */
export const LABELS = [
  'none',
  'content-begin',
  'content-inside',
  'content-end',
  'cue-begin',
  'cue-inside',
  'source-begin',
  'source-inside',
] as const;

export const O = 0;
export const CONTENT_BEGIN = 1;
export const CONTENT_INSIDE = 2;
export const CONTENT_END = 3;
export const CUE_BEGIN = 4;
export const CUE_INSIDE = 5;
export const SOURCE_BEGIN = 6;
export const SOURCE_INSIDE = 7;

/** Role of each label. */
export const ROLES = ['none', 'content', 'content', 'content', 'cue', 'cue', 'source', 'source'] as const;

export function beginsPart(label: number): boolean {
  return label === CONTENT_BEGIN || label === CUE_BEGIN || label === SOURCE_BEGIN;
}

/** Whether one label may follow the other. */
export function allowed(from: number, to: number): boolean {
  if (to === CONTENT_INSIDE || to === CONTENT_END) return from === CONTENT_BEGIN || from === CONTENT_INSIDE;
  if (from === CONTENT_INSIDE) return false;
  if (to === CUE_INSIDE) return from === CUE_BEGIN || from === CUE_INSIDE;
  if (to === SOURCE_INSIDE) return from === SOURCE_BEGIN || from === SOURCE_INSIDE;
  return true;
}
