/**
 * Reads PolNeAR as brat standoff: `text/<name>.txt` with `attributions/<name>_<annotator>.ann`,
 * whose offsets count Unicode code points. Where several annotators did an article, the first by id counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Range = readonly [start: number, end: number];

export interface GoldAttribution {
  content: Range[];
  cue: Range[];
  source: Range[];
}

export interface GoldArticle {
  name: string;
  text: string;
  attributions: GoldAttribution[];
  /** Stretches that are no part of the article. */
  discard: Range[];
}

/** UTF-8 read as Windows-1252: "â€œ" for an opening quotation mark. */
const BROKEN = /â€|Ã./u;

/** "T12", tab, "Content 10 20;25 30", tab, the text */
const SPAN = /^(?<id>T\d+)\t(?<type>\S+) (?<ranges>\d+ \d+(?:;\d+ \d+)*)\t/u;

/** "E3", tab, "Attribution:T4 Content:T3 Content2:T9 Cue:T2 Source:T1" */
const EVENT = /^E\d+\t(?<arguments>.+)$/u;

/**
 * The articles of a folder, sorted by name; those with a broken encoding are left out.
 * @throws Error of the file system where the folder isn't there
 */
export function readPolnear(folder: string): GoldArticle[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length);
      const annotation = annotations.find((other) => other.replace(/_[^_]+\.ann$/u, '') === name);
      if (annotation === undefined) return [];
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      if (BROKEN.test(text)) return [];
      return [{ name, text, ...readStandoff(readFileSync(join(folder, 'attributions', annotation), 'utf8'), text) }];
    });
}

export function readStandoff(annotation: string, text: string): Pick<GoldArticle, 'attributions' | 'discard'> {
  const units = codePointOffsets(text);
  const spans = new Map<string, Range[]>();
  const discard: Range[] = [];
  const events: string[] = [];
  for (const line of annotation.split(/\r?\n/u)) {
    const span = SPAN.exec(line)?.groups;
    if (span) {
      const ranges = (span.ranges ?? '').split(';').flatMap((range): Range[] => {
        const [start = 0, end = 0] = range.split(' ').map((offset) => units[Number(offset)] ?? text.length);
        return end > start ? [[start, end]] : [];
      });
      spans.set(span.id ?? '', ranges);
      if (span.type === 'Discard') discard.push(...ranges);
    }
    const event = EVENT.exec(line)?.groups;
    if (event) events.push(event.arguments ?? '');
  }
  const attributions = events.map((event) => {
    const attribution: GoldAttribution = { content: [], cue: [], source: [] };
    for (const argument of event.trim().split(/\s+/u)) {
      const [name = '', id = ''] = argument.split(':');
      const role = name.replace(/\d+$/u, '').toLowerCase();
      if (role === 'content' || role === 'cue' || role === 'source') attribution[role].push(...(spans.get(id) ?? []));
    }
    return attribution;
  });
  return { attributions, discard };
}

/** The UTF-16 offset of every code point, and of the end. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}
