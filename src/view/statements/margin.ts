/**
 * What stands beside a statement's line: who speaks, how close to their words the text keeps, via whom, how firmly. It is
 * put behind the first word in the text, so that it floats to the line of that word: before it, it would stay behind where
 * the line breaks there; who hears the page is told the same by the words
 * around every statement, and by its note.
 */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

import type { Claim } from '../claims/claims.ts';
import { noteReferenceAnchor } from '../../schema/anchors.ts';
import { en } from '../../strings/en.ts';
import type { Distance } from './distance.ts';
import type { WordsInSource } from './in-source.ts';
import { isSaidAlready, isTold } from './note-facts.ts';
import type { Note } from './note.ts';
import { capital } from '../wording.ts';

/** What a page knows of a statement besides its note. */
export interface Place {
  note: Note;
  /** The number of the speaker in the filter; left out where there is none. */
  speaker: number | undefined;
  distance: Distance;
  /** Null where it is not known in which source its words stand. */
  inSource: WordsInSource | null;
  /** What other stories tell too. */
  claim: Claim | null;
}

/** Where rehype has put an attribution's id: `data-attribution="…"` on its words, `id="ref-…"` on the link to its note. */
const PLACE = new RegExp(` (?:data-attribution="|id="${noteReferenceAnchor('')})([^"]+)"`, 'gu');

/** The first piece of a statement's words, which has an id; later pieces continue it. */
const FIRST_PIECE = /<mark [^>]*?data-attribution="([^"]+)"[^>]* id="[^"]+"[^>]*>/u;

/** What stands in it before its words, for older addresses and for those who hear the page. */
const OPENING = /(?:<span class="place"[^>]*><\/span>|<span class="visually-hidden">[^<]*<\/span>)*/u;

/** Its first word with the space behind it, or up to its end; no link, which the margin would become a part of. */
const FIRST_WORD =
  /(?:[^<\s]|<\/?(?:span(?! class="visually-hidden")|em|strong|time)\b[^>]*>)+(?:\s|(?=<span class="visually-hidden">))/u;

const BEGINNING = new RegExp(`${FIRST_PIECE.source}${OPENING.source}(${FIRST_WORD.source})?`, 'gu');

/** Puts speaker and distance on every annotated place of a block, and its margin where the words of each statement begin. */
export function withMargins(html: string, places: ReadonlyMap<string, Place>): string {
  let last: Note | null = null;
  return html
    .replaceAll(PLACE, (whole, id: string) => {
      const place = places.get(id);
      if (!place) return whole;
      const speaker = place.speaker === undefined ? '' : ` data-speaker="${place.speaker}"`;
      return `${whole}${speaker} data-distance="${place.distance}"`;
    })
    .replaceAll(BEGINNING, (beginning, id: string, firstWord: string | undefined) => {
      const place = places.get(id);
      if (!place) return beginning;
      const margin = toHtml(marginOf(place, last));
      last = place.note;
      return firstWord === undefined ? `${margin}${beginning}` : `${beginning}${margin}`;
    });
}

/** A speaker who has just been named is named by the short name. */
function marginOf({ note, speaker, distance }: Place, last: Note | null): Element {
  const { kind, certainty, id } = note.attribution;
  // "A ministry source" is an actor of the text too.
  const { actorId } = note.attribution;
  const isSame = actorId !== null && actorId === last?.attribution.actorId;
  const role = note.introduces ? note.voice.actor?.role : null;
  return element(
    'span',
    {
      className: ['beside', kind],
      dataNote: id,
      ...(speaker !== undefined && { dataSpeaker: speaker }),
      dataCertainty: certainty,
      dataDistance: distance,
      ariaHidden: 'true',
    },
    [
      element('span', { className: ['number'] }, [text(String(note.number))]),
      isSame ? element('span', {}, [text(capital(note.voice.short))]) : element('b', {}, [text(note.who)]),
      element('span', { className: ['role'] }, [text(role && !isSame ? `, ${role}` : ' · ')]),
      element('span', { className: role && !isSame ? ['how', 'below'] : ['how'] }, [text(howInShort(note))]),
    ],
  );
}

/** "quoted", "paraphrased, via the Financial Times, qualified" */
function howInShort(note: Note): string {
  const { form, via, certainty, voice } = note;
  const parts = [
    form.toLowerCase(),
    voice.known === 'described' ? en.story.speaker.described : null,
    via,
    isTold(note) || isSaidAlready(note) ? null : certainty.label.toLowerCase(),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
