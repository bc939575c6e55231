/** Where the places of a review lie: lines in the host's view of the files, and pages of a preview. */

export interface ReviewLinks {
  /** `https://github.com/owner/repository/blob/COMMIT/`; null for none. */
  source: string | null;
  /** Where the preview of the site is served, `https://preview.example/12/`; null for none. */
  preview: string | null;
}

export function lineAddress({ source }: ReviewLinks, file: string, line: number | null): string | null {
  if (source === null) return null;
  // `?plain=1` shows Markdown as text, in which alone lines can be linked to.
  return `${withSlash(source)}${encodeURI(file)}?plain=1${line === null ? '' : `#L${line}`}`;
}

/** @param anchor of a note, an actor or an event */
export function previewAddress({ preview }: ReviewLinks, storyId: string, anchor?: string): string | null {
  if (preview === null) return null;
  return `${withSlash(preview)}stories/${storyId}/${anchor === undefined ? '' : `#${anchor}`}`;
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
