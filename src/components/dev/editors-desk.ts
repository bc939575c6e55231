/** The switch of the editor's desk: puts the proposals below their passages, and lines to paste on the clipboard. */

/** In the session, so that the choice outlives the reload after each saved edit. */
const REMEMBERED = 'sourceline-editors-desk';

const toggle = document.querySelector<HTMLButtonElement>('[data-desk-switch]');
const report = document.querySelector('[data-desk-status]');
const blocks = [...document.querySelectorAll<HTMLElement>('[data-desk-block]')];
const rows = document.querySelectorAll('.text > .row');

function show(on: boolean): void {
  for (const block of blocks) block.hidden = !on;
  toggle?.setAttribute('aria-pressed', String(on));
  if (toggle) toggle.textContent = on ? 'Hide proposals' : 'Show proposals';
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const line = button.dataset.deskCopy ?? '';
  const shown = button.parentElement?.querySelector('[data-desk-line]');
  if (shown) shown.textContent = line;
  // A page that isn't served from this machine may not write to the clipboard; the line can still be selected.
  const isCopied = await navigator.clipboard.writeText(line).then(
    () => true,
    () => false,
  );
  if (report) report.textContent = isCopied ? `Copied: ${line}` : `Copy this line: ${line}`;
}

toggle?.addEventListener('click', () => {
  const on = toggle.getAttribute('aria-pressed') !== 'true';
  sessionStorage.setItem(REMEMBERED, String(on));
  show(on);
});
for (const block of blocks) {
  rows[Number(block.dataset.deskBlock)]?.after(block);
  block.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-desk-copy]') : null;
    if (button) void copy(button);
  });
}
if (toggle) toggle.disabled = false;
show(sessionStorage.getItem(REMEMBERED) === 'true');

export {};
