/** A Word document to a story, by way of HTML. */
import mammoth from 'mammoth';

import { wholeFileProblem } from '../schema/file-problem.ts';
import { storyFromHtml } from './from-html.ts';
import type { ImportedStory } from './imported.ts';
import { needTitle } from './title.ts';
import { isReasonable } from './unpacked-size.ts';

/** Word's own "Title" is the title of the story. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

const OPTIONS = {
  styleMap: STYLES,
  externalFileAccess: false,
  // They are left out of the story anyway.
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

/** @throws FileProblem where it is no Word document, or one that unpacks to too much, and as `storyFromHtml` does */
export async function storyFromDocx(
  bytes: Buffer,
  published: string,
  name: string,
  given: string | null = null,
): Promise<ImportedStory> {
  const asProblem = (error: unknown): never => {
    throw wholeFileProblem(name, `is no Word document: ${error instanceof Error ? error.message : String(error)}`);
  };
  if (!(await isReasonable(bytes).catch(asProblem))) {
    throw wholeFileProblem(name, 'holds more than a story can: copy the text into a new document');
  }
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, OPTIONS).catch(asProblem);
  // A document without a title of its own: its first paragraph is one, as in plain text.
  const hasTitle = given !== null || /<h1[\s>]/u.test(value);
  const html = hasTitle ? value : value.replace(/<p>(?<title>[^]*?)<\/p>/u, '<h1>$<title></h1>');
  const story = storyFromHtml(html, published, name, given);
  if (!hasTitle) needTitle(story.title, name);
  return { ...story, notes: [...story.notes, ...messages.map(({ message }) => `Word document: ${message}.`)] };
}
