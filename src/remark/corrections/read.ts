/** Reads directives as corrections: their attributes through a schema, their words in the block above. */
import type { z } from 'zod';

import type { Correction, Cue } from '../../analysis/corrections/correction.ts';
import { readDateValue } from '../../analysis/corrections/date-value.ts';
import type { Span } from '../../analysis/schema.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { flatten } from '../flatten.ts';
import type { BodyProblem } from './body-problem.ts';
import { ATTRIBUTES } from './directives.ts';
import type { DirectiveName } from './directives.ts';
import { blockAbove, place } from './place.ts';
import type { Placed, Surroundings } from './place.ts';
import { placeOf } from './take.ts';
import type { Directive } from './take.ts';

export interface PlacedCorrection {
  correction: Correction;
  /** Of its directive. */
  line: number;
  column: number;
}

/** Gathers what is wrong with one directive. */
type Complain = (message: string) => void;

/** @param text the prose, whose places the tree that the directives were taken from knows */
export function readDirectives(
  directives: readonly Directive[],
  text: string,
): { corrections: PlacedCorrection[]; problems: BodyProblem[] } {
  const corrections: PlacedCorrection[] = [];
  const problems: BodyProblem[] = [];
  for (const directive of directives) {
    const at = placeOf(directive.node);
    const messages: string[] = [];
    const correction = readDirective(directive, text, (message) => messages.push(message));
    if (correction && messages.length === 0) corrections.push({ correction, ...at });
    problems.push(...messages.map((message) => ({ ...at, message: `::${directive.name}: ${message}` })));
  }
  return { corrections, problems };
}

function readDirective({ name, node, above }: Directive, text: string, complain: Complain): Correction | null {
  const words = flatten({ type: 'root', children: [{ type: 'paragraph', children: node.children }] }).text.trim();
  const block = blockAbove(above);
  if (words === '') complain(`name the words that it is about: ::${name}[words]{…}`);
  else if (!block) complain('no text stands above it: a correction comes after the words that it is about');
  const read = readerOf(name)(node.attributes ?? {}, complain);
  if (!block || words === '' || !read) return null;
  return read({
    find: (searched, around) => spanOf(place(text, searched, block, around), complain),
    cueOf: (searched) => {
      const found = place(text, searched, block);
      return { words: searched, span: 'span' in found ? found.span : null };
    },
    words,
  });
}

function spanOf(placed: Placed, complain: Complain): Span | null {
  if ('span' in placed) return placed.span;
  complain(placed.message);
  return null;
}

interface Place {
  words: string;
  find: (words: string, around?: Surroundings) => Span | null;
  cueOf: (words: string) => Cue;
}

type Attributes = Record<string, string | null | undefined>;
type Read = (place: Place) => Correction | null;
type Reader = (attributes: Attributes, complain: Complain) => Read | null;

function readerOf(name: DirectiveName): Reader {
  switch (name) {
    case 'actor':
      return reader(ATTRIBUTES.actor, ({ is, ...around }, { words, find }) => {
        const span = find(words, around);
        return span && { kind: 'actor', span, actorId: is };
      });
    case 'date':
      return (attributes, complain) => {
        const { is } = attributes;
        if (is && is.trim() !== 'none' && !readDateValue(is.trim())) {
          complain(`is="${is}" is no date: write 2019-02-16, 2019-W06, 2019-02, 2018-Q4, 2018 or none`);
        }
        return reader(ATTRIBUTES.date, (given, { words, find }) => {
          const span = find(words, given);
          return span && { kind: 'date', span, value: given.is };
        })(attributes, complain);
      };
    case 'plain':
    case 'no-event':
      return reader(ATTRIBUTES[name], (around, { words, find }) => {
        const span = find(words, around);
        return span && { kind: name, span };
      });
    case 'no-statement':
      return reader(ATTRIBUTES['no-statement'], ({ cue, ...around }, { words, find, cueOf }) => {
        const span = find(words, around);
        return span && { kind: 'no-statement', span, ...(cue !== undefined && { cue: cueOf(cue) }) };
      });
    case 'confirm':
      return reader(ATTRIBUTES.confirm, ({ cue, before, after, ...seen }, { words, find, cueOf }) => {
        const span = find(words, { before, after });
        return span && { kind: 'confirm', span, ...seen, ...(cue !== undefined && { cue: cueOf(cue) }) };
      });
    case 'same-claim':
    case 'other-claim':
      return (attributes, complain) =>
        reader(ATTRIBUTES[name], ({ as, in: within, cue, ...around }, { words, find, cueOf }) => {
          const claim = claimAt(as, within);
          if (!claim) complain('say which note in which story: as="pence-1" in="name-of-the-story"');
          const span = find(words, around);
          return claim && span && { kind: name, span, ...claim, ...(cue !== undefined && { cue: cueOf(cue) }) };
        })(attributes, complain);
    case 'quote':
    case 'claim':
      return reader(ATTRIBUTES[name], ({ cue, source, and, before, after, ...told }, { words, find, cueOf }) => {
        const first = find(words, { before, after });
        const second = and === undefined ? null : find(and);
        const named = source === undefined ? null : find(source);
        if (!first || (and !== undefined && !second) || (source !== undefined && !named)) return null;
        const content = [first, ...(second ? [second] : [])].sort((a, b) => a.start - b.start);
        return {
          kind: 'statement',
          as: name,
          content,
          ...told,
          ...(cue !== undefined && { cue: cueOf(cue) }),
          ...(named && { source: named }),
        };
      });
  }
}

function claimAt(as: string, within: string | undefined): { story: string; note: string } | null {
  if (within !== undefined) return as.includes('/') ? null : { story: within, note: as };
  const [story, note, ...rest] = as.split('/');
  return story && note && rest.length === 0 ? { story, note } : null;
}

/** Checks the attributes, and makes the correction once the words are there to be found. */
function reader<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  build: (attributes: z.output<z.ZodObject<Shape, z.core.$strict>>, place: Place) => Correction | null,
): Reader {
  return (attributes, complain) => {
    const result = schema.safeParse(attributes);
    if (result.success) return (place) => build(result.data, place);
    const known = Object.keys(schema.shape);
    for (const issue of result.error.issues) explain(issue, known, attributes).forEach(complain);
    return null;
  };
}

function explain(issue: z.core.$ZodIssue, known: readonly string[], attributes: Attributes): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const hint = didYouMean(key, known) || ` (known: ${known.join(', ')})`;
      return `no attribute "${key}" here${hint}`;
    });
  }
  const key = String(issue.path[0]);
  const given = attributes[key];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [`${key}="${given ?? ''}": expected one of ${values.join(', ')}${didYouMean(given ?? '', values)}`];
  }
  return [given === undefined ? `${key}="…" is missing` : `${key}="${given ?? ''}": ${issue.message}`];
}
