/** The claims and quotes of a story as a table (RFC 4180, UTF-8), one row for each that the page shows. */
import { stringify } from 'csv-stringify/sync';

import { notesOf } from '../view/statements/note.ts';
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

/**
 * A spreadsheet would run what begins with "="; in some countries it splits cells at semicolons, and so may find one that
 * begins so: "yes;=1+1".
 */
const FORMULA_WITHIN = /(?<before>[;\t\r\n][" ]*)(?<sign>[=+@-])/gu;

const harmless = (cell: string): string => cell.replaceAll(FORMULA_WITHIN, "$<before>'$<sign>");

/** What isn't known is an empty cell; several names in one cell are parted by "; ". */
export function claimsCsv(story: Story, cast: Cast, absolute: Absolute): string {
  const rows = notesOf(story, cast).map((note) => {
    const { through, ...record } = statementRecord(story, note, absolute);
    const cells = Object.entries({ ...record, through: through.join('; ') });
    return Object.fromEntries(cells.map(([name, cell]) => [name, typeof cell === 'string' ? harmless(cell) : cell]));
  });
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
