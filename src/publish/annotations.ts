/**
 * What is marked in a story as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): its statements and dates.
 *
 * The selectors count in the text of the article, which is `text` in `analysis.json`: what the page adds to it for its
 * readers (elements of the classes `note-ref` and `visually-hidden`) is no part of it.
 */
import type { Attribution, Span } from '../analysis/schema.ts';
import { dateAnchor } from '../schema/anchors.ts';
import { en } from '../strings/en.ts';
import type { Note } from '../view/statements/note.ts';
import { notesOf } from '../view/statements/note.ts';
import type { Cast, Story } from '../view/site.ts';
import { timelineOf } from '../view/events/timeline.ts';
import { actorPath, SITE_NAME, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';
import { positionSelector, quoteSelectorsIn } from './quote-selector.ts';
import type { TextPositionSelector, TextQuoteSelector } from './quote-selector.ts';

const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/** W3C's word for how sure a text analysis is, from 0 to 1: https://www.w3.org/TR/its20/#textanalysis */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    confidence: {
      '@id': 'http://www.w3.org/2005/11/its/rdf#taConfidence',
      '@type': 'http://www.w3.org/2001/XMLSchema#double',
    },
  },
] as const;

interface FragmentSelector {
  type: 'FragmentSelector';
  conformsTo: string;
  value: string;
}

interface Target {
  source: string;
  selector: (FragmentSelector | TextQuoteSelector | TextPositionSelector)[];
}

interface Agent {
  type: 'Software' | 'Organization';
  name: string;
  homepage: string;
}

interface TextualBody {
  type: 'TextualBody';
  purpose: 'classifying' | 'describing' | 'tagging';
  value: string;
  format?: 'text/plain';
  language?: 'en';
}

interface IdentifyingBody {
  type: 'SpecificResource';
  purpose: 'identifying';
  source: string;
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'classifying';
  body: (TextualBody | IdentifyingBody)[];
  /** Several where a statement is interrupted. */
  target: Target[];
  /** Where an editor decided. */
  creator?: Agent;
  /** Where the analyser did. */
  generator?: Agent;
  /** 0 to 1: how often a statement like this one is right; left out where an editor decided, or no speaker was found. */
  confidence?: number;
}

export interface AnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}

export function annotationsOf(story: Story, cast: Cast, absolute: Absolute): AnnotationCollection {
  const { analysis, title, summary } = story.data;
  const page = absolute(storyPath(story.id));
  const id = absolute(storyPath(story.id, 'annotations.jsonld'));
  const notes = notesOf(story, cast);
  // The notes and the timeline of the page repeat its words.
  const elsewhere = [
    title,
    summary ?? '',
    ...notes.map(({ said }) => said),
    ...timelineOf(story, cast).flatMap(({ headline, sentence }) => [headline, sentence ?? '']),
  ];
  const quoteSelector = quoteSelectorsIn(analysis.text, elsewhere);
  const targetAt = (span: Span, anchor: string | null): Target => ({
    source: page,
    selector: [
      ...(anchor ? [{ type: 'FragmentSelector' as const, conformsTo: HTML_FRAGMENTS, value: anchor }] : []),
      quoteSelector(span),
      positionSelector(span),
    ],
  });
  const agents = {
    editor: { creator: { type: 'Organization' as const, name: en.data.editors(SITE_NAME), homepage: absolute('') } },
    extracted: {
      generator: {
        type: 'Software' as const,
        name: en.data.analyser(analysis.version),
        homepage: absolute('how/'),
      },
    },
  };

  const statements = notes.map((note): Annotation => ({
    id: `${id}#${note.attribution.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: bodiesOf(note, absolute),
    target: note.attribution.content.map((span, index) => targetAt(span, index === 0 ? note.attribution.id : null)),
    ...agents[note.attribution.by],
    ...(note.percent !== null && { confidence: note.attribution.confidence }),
  }));
  const dates = analysis.dates.flatMap((date, index): Annotation[] => {
    if (date.start === null) return [];
    return [
      {
        id: `${id}#${dateAnchor(index)}`,
        type: 'Annotation',
        motivation: 'classifying',
        body: [
          { type: 'TextualBody', purpose: 'classifying', value: 'date' },
          { type: 'TextualBody', purpose: 'tagging', value: date.value },
        ],
        target: [targetAt(date.span, dateAnchor(index))],
        ...agents[date.by ?? 'extracted'],
      },
    ];
  });

  const items = [...statements, ...dates];
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: en.data.annotations(title),
    total: items.length,
    first: { id: `${id}#first`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** What it is, how sure, and whose word: the speaker's address where there is one, the reader's words always. */
function bodiesOf(note: Note, absolute: Absolute): Annotation['body'] {
  const { kind, certainty }: Attribution = note.attribution;
  const { actor } = note.voice;
  return [
    { type: 'TextualBody', purpose: 'classifying', value: kind },
    { type: 'TextualBody', purpose: 'tagging', value: certainty },
    ...(actor ? [identifying(absolute(actorPath(actor.id)))] : []),
    {
      type: 'TextualBody',
      purpose: 'describing',
      value: `${note.told}. ${note.who}${note.via === null ? '' : `, ${note.via}`}.`,
      format: 'text/plain',
      language: 'en',
    },
  ];
}

const identifying = (source: string): IdentifyingBody => ({ type: 'SpecificResource', purpose: 'identifying', source });
