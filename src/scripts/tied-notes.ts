/**
 * Shows what belongs together: who points at a number or a note, or comes to it with the keyboard or by a link, sees its
 * words marked; who points at words, sees their number and note. Without it the numbers are links, and that is all.
 */
import { noteAnchor, noteReferenceAnchor } from '../schema/anchors.ts';

const TIED = 'tied';

interface Place {
  attributionId: string;
  /** True for the words themselves: a reader who is there needn't be shown them. */
  isWords: boolean;
}

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target.closest('mark[data-attribution], .note-ref, .note') : null;
  if (!element) return null;
  const words = element.getAttribute('data-attribution');
  if (words !== null) return { attributionId: words, isWords: true };
  const prefix = element.matches('.note') ? noteAnchor('') : noteReferenceAnchor('');
  return { attributionId: element.id.slice(prefix.length), isWords: false };
}

let pointedAt: Place | null = null;
let focused: Place | null = null;

function tie(): void {
  for (const element of document.querySelectorAll(`.${TIED}`)) element.classList.remove(TIED);
  const place = pointedAt ?? focused ?? placeOf(document.querySelector(':target'));
  if (!place) return;
  const { attributionId, isWords } = place;
  const note = document.getElementById(noteAnchor(attributionId));
  // What the filters hide ties nothing.
  if (!note || getComputedStyle(note).display === 'none') return;
  const words = document.querySelectorAll(`mark[data-attribution="${CSS.escape(attributionId)}"]`);
  for (const element of [
    note,
    document.getElementById(noteReferenceAnchor(attributionId)),
    ...(isWords ? [] : words),
  ]) {
    element?.classList.add(TIED);
  }
}

const text = document.querySelector('.text');
text?.addEventListener('pointerover', ({ target }) => {
  pointedAt = placeOf(target);
  tie();
});
text?.addEventListener('pointerleave', () => {
  pointedAt = null;
  tie();
});
text?.addEventListener('focusin', ({ target }) => {
  focused = placeOf(target);
  tie();
});
text?.addEventListener('focusout', () => {
  focused = null;
  tie();
});
addEventListener('hashchange', tie);
tie();
