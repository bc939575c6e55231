/** What an import makes of a file, before it is written. */

export interface ImportedStory {
  title: string;
  /** The story file. */
  source: string;
  /** What an editor should know: what was left out, and what is left to do. */
  notes: string[];
}
