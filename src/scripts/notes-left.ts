/**
 * Says below each block how many of its notes the filters leave, and which: its summary has words for each, in their
 * order. Without it the style sheet filters all the same, and the count is not shown.
 */

/** What the style sheet has not hidden, whether or not the notes are unfolded. */
const isLeft = (note: Element): boolean => getComputedStyle(note).display !== 'none';

function countNotes(): void {
  for (const notes of document.querySelectorAll('.notes')) {
    const left = [...notes.querySelectorAll('.note')].map(isLeft);
    const howMany = left.filter(Boolean).length;
    notes.classList.toggle('none-shown', howMany === 0);
    const count = notes.querySelector('summary .count');
    // no import of `counted`: the page would fetch another file, which the search shares
    if (count) count.textContent = `${howMany} ${howMany === 1 ? 'note' : 'notes'}`;
    for (const [index, brief] of [...notes.querySelectorAll<HTMLElement>('summary .whom > *')].entries())
      brief.hidden = left[index] !== true;
  }
}

document.querySelector('.legend')?.addEventListener('change', countNotes);
// A link to a note shows it whatever is ticked.
addEventListener('hashchange', countNotes);
// A page that the reader comes back to has its boxes as they were left.
addEventListener('pageshow', countNotes);
