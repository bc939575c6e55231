/** The claims and quotes of a story as a table (RFC 4180, UTF-8), one row for each that the page shows. */
import { stringify } from 'csv-stringify/sync';

import { notesOf } from '../view/note.ts';
import type { Cast, Story } from '../view/site.ts';
import type { Absolute } from './masthead.ts';
import { statementRecord } from './statement-record.ts';
import type { StatementRecord } from './statement-record.ts';

const COLUMNS: readonly (keyof StatementRecord)[] = [
  'id',
  'kind',
  'form',
  'said',
  'speaker',
  'speakerId',
  'sourceWords',
  'through',
  'cue',
  'certainty',
  'certaintyWords',
  'saidOn',
  'confidence',
  'by',
  'url',
];

/** What isn't known is an empty cell; several names in one cell are parted by "; ". */
export function claimsCsv(story: Story, cast: Cast, absolute: Absolute): string {
  const rows = notesOf(story, cast).map((note) => {
    const { through, ...record } = statementRecord(story, note, absolute);
    return { ...record, through: through.join('; ') };
  });
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    // A spreadsheet would run what begins with "=".
    escape_formulas: true,
  });
}
