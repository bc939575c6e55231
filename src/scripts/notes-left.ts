/**
 * Says below each block how many of its notes the filters leave, and whose. Without it the style sheet filters all the
 * same, and the count is not shown.
 */
import { counted } from '../view/wording.ts';

/** What the style sheet has not hidden, whether or not the notes are unfolded. */
const isLeft = (note: Element): boolean => getComputedStyle(note).display !== 'none';

const whose = (note: Element): string => note.querySelector('.chain li:last-child')?.textContent ?? 'no speaker found';

function countNotes(): void {
  for (const notes of document.querySelectorAll('.notes')) {
    const left = [...notes.querySelectorAll('.note')].filter(isLeft);
    notes.classList.toggle('none-shown', left.length === 0);
    const [count, whom] = ['.count', '.whom'].map((part) => notes.querySelector(`summary ${part}`));
    if (count) count.textContent = counted(left.length, 'note');
    if (whom) whom.textContent = [...new Set(left.map(whose))].join(', ');
  }
}

document.querySelector('.legend')?.addEventListener('change', countNotes);
// A link to a note shows it whatever is ticked.
addEventListener('hashchange', countNotes);
// A page that the reader comes back to has its boxes as they were left.
addEventListener('pageshow', () => {
  if (
    document.querySelector(
      '.legend :is([id^="show-"]:not(:checked), #plain-text:checked, [name="voice"]:checked:not(#voice-all))',
    )
  )
    countNotes();
});
