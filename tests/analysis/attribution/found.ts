/** What the attribution stage finds in a text, as slices of it, for tables of cases. */
import type { ActorIndex, ActorMention } from '../../../src/analysis/actors/actors.ts';
import { findAttributionsByRules } from '../../../src/analysis/attribution/attributions.ts';
import type { Stages } from '../../../src/analysis/analyze.ts';
import type { ActorKind, Attribution, Span } from '../../../src/analysis/schema.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';

export interface Found {
  content: string;
  cue: string | null;
  source: string | null;
  attribution: Attribution;
  /** Content of the attribution around it. */
  parent: string | null;
}

/** Actors by the names that mean them in the text: `{ bank: ['the bank', 'it'] }`. */
export type Cast = Record<string, { kind?: ActorKind; mentions: readonly string[] }>;

/** Everything found in `text`, by the rules unless told otherwise; spans of one content are joined by " … ". */
export function found(
  text: string,
  cast: Cast = {},
  findAttributions: Stages['attributions'] = findAttributionsByRules,
): Found[] {
  const document = readDocument(text, { published: '2019-02-17' });
  const attributions = findAttributions(document, indexOf(text, cast));
  const slice = (span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null);
  const content = (one: Attribution): string => one.content.map((span) => slice(span)).join(' … ');
  return attributions.map((attribution) => {
    const around = attributions.find((other) => other.id === attribution.parentId);
    return {
      content: content(attribution),
      cue: slice(attribution.cue),
      source: slice(attribution.source),
      attribution,
      parent: around ? content(around) : null,
    };
  });
}

/** Every place where one of the cast's names stands, longest name first, none overlapping. */
function indexOf(text: string, cast: Cast): ActorIndex {
  const mentions: ActorMention[] = [];
  const names = Object.entries(cast).flatMap(([actorId, one]) => one.mentions.map((name) => ({ actorId, name })));
  names.sort((one, other) => other.name.length - one.name.length);
  for (const { actorId, name } of names) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))) {
      const end = match.index + name.length;
      const taken = mentions.some((other) => other.start < end && match.index < other.end);
      const form = /^(?:he|she|they|it)$/iu.test(name) ? 'pronoun' : 'name';
      if (!taken) mentions.push({ actorId, start: match.index, end, form });
    }
  }
  mentions.sort((one, other) => one.start - other.start);
  const actors = Object.entries(cast).map(([id, { kind = 'person' }]) => ({
    id,
    name: id,
    kind,
    aliases: [],
    role: null,
    named: true,
    acts: true,
    mentions: [],
  }));
  return { actors, mentions };
}
