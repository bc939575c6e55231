/** What must hold of every analysis, whatever its text. */
import { analysisSchema } from '../../src/analysis/schema.ts';
import type { Analysis, Span } from '../../src/analysis/schema.ts';

/** @returns everything that is wrong with the analysis; nothing for a good one */
export function faultsOf(analysis: Analysis): string[] {
  const faults: string[] = [];
  const { text, actors, attributions, dates, events } = analysis;
  const parsed = analysisSchema.safeParse(analysis);
  if (!parsed.success) faults.push(...parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  if (JSON.stringify(JSON.parse(JSON.stringify(analysis))) !== JSON.stringify(analysis)) faults.push('no plain JSON');

  const check = (what: string, span: Span | null): void => {
    if (!span) return;
    if (span.end > text.length) faults.push(`${what} ends outside the text`);
    if (halves(text, span.start) || halves(text, span.end)) faults.push(`${what} parts a character`);
    if (text.slice(span.start, span.end).trim() === '') faults.push(`${what} holds no words`);
  };
  const actorIds = new Set(actors.map(({ id }) => id));
  const attributionIds = new Set(attributions.map(({ id }) => id));
  if (actorIds.size < actors.length) faults.push('two actors share an id');
  if (attributionIds.size < attributions.length) faults.push('two attributions share an id');
  if (new Set(events.map(({ id }) => id)).size < events.length) faults.push('two events share an id');

  for (const { id, mentions } of actors) {
    for (const span of mentions) check(`a mention of ${id}`, span);
    if (!inOrder(mentions)) faults.push(`the mentions of ${id} overlap or are out of order`);
  }
  for (const { id, content, cue, source, certaintyCue, actorId, parentId } of attributions) {
    for (const span of [...content, cue, source, certaintyCue]) check(`attribution ${id}`, span);
    if (!inOrder(content)) faults.push(`the content of ${id} overlaps itself`);
    if (actorId !== null && !actorIds.has(actorId)) faults.push(`${id} is said by an actor that isn't there`);
    if (parentId !== null && !attributionIds.has(parentId)) faults.push(`${id} is told in one that isn't there`);
  }
  const parents = new Map(attributions.map(({ id, parentId }) => [id, parentId]));
  for (const { id } of attributions) if (leadsBack(id, parents)) faults.push(`${id} is told inside itself`);
  if (!inOrder(dates.map(({ span }) => span))) faults.push('dates overlap or are out of order');
  for (const { span, start, end } of dates) {
    check('a date', span);
    if (start !== null && end !== null && start > end) faults.push('a date ends before it begins');
  }
  for (const event of events) {
    check('an event', event.span);
    check('the date of an event', event.dateSpan);
    if (event.start > event.end) faults.push('an event ends before it begins');
    if (event.actorIds.some((id) => !actorIds.has(id))) faults.push('an event has an actor that is not there');
    if (event.label === '' || event.label.split(' ').length > 9) faults.push(`an event has no label: ${event.label}`);
    if (event.attributionIds.some((id) => !attributionIds.has(id))) faults.push('an event has an unknown attribution');
  }
  if (events.some(({ start }, index) => start < (events[index - 1]?.start ?? start)))
    faults.push('events out of order');
  return faults;
}

/** True where `at` falls between the two halves of one astral character. */
function halves(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF]$/u.test(text[at - 1] ?? '') && /^[\uDC00-\uDFFF]$/u.test(text[at] ?? '');
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0));
}

function leadsBack(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  let at = parents.get(id) ?? null;
  for (let steps = 0; at !== null && steps <= parents.size; steps += 1) {
    if (at === id) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}
