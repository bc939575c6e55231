/** Small stories of the kinds that break a layout: nothing dated, words without end, code, statements within statements. */

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung';

/** Without a date there is no timeline, and without a statement no note. */
const undated = `---
title: Grass
published: 2021-04-01
---

Grass is green, and it grows wherever there is rain for it and somewhere to put its roots.

John Smith said that the grass was green. Mary Brown said it was “as green as it has ever been”.
`;

const longWords = `---
title: The ${LONG_WORD} stays
summary: An order named ${LONG_WORD}.
section: ${LONG_WORD}
author: Maria ${LONG_WORD}
published: 2021-03-02
series: { name: ${LONG_WORD}, order: 1 }
sources: [{ title: ${LONG_WORD}, publisher: ${LONG_WORD}, url: "https://example.org/${LONG_WORD}" }]
---

“The ${LONG_WORD} stays,” John ${LONG_WORD} said on Monday.

| Witness | Words |
| ------- | ----- |
| John Smith | “The ${LONG_WORD} goes,” Mr Smith said. |

\`\`\`js
const order = { repealed: true, by: 'nobody', because: 'a reason too long for one line of any telephone sold today' };
\`\`\`
`;

const nested = `---
title: Hearsay
published: 2021-03-02
---

The Guardian reported on Monday that Amina Okafor had told Reuters that Boris Johnson had said that the order would never be repealed.

John Smith said that the order was lawful. Jane Doe said that it was not. Carlos Mendoza claimed that he had never seen it. Olga Petrova called it “a disgrace”. Ahmed Khan warned that jobs would go. Pierre Dupont admitted that he had erred. Anna Kowalska argued that the law was clear. Sven Larsson insisted that nothing had changed.
`;

/** By id. */
export const hardStories: Readonly<Record<string, string>> = { undated, 'long-words': longWords, nested };
