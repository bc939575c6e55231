/** Typefaces: which shapes a text takes, where each stands, and how each is drawn. All measures are in ems. */
import { readFileSync } from 'node:fs';

import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs';

import { fontOfWoff } from './woff.ts';

/** The shape of a letter, of several that grow together ("fi"), or of a mark above one. */
export interface Glyph {
  /** Of the outline, unique in the typeface. */
  id: number;
  /** Where in the text its letters begin. */
  at: number;
  /** From here to the next. */
  advance: number;
  /** From where it stands to where it is drawn: to the right, and upwards. */
  shift: number;
  rise: number;
}

/** What a pen does, as SVG has it: `M` and `L` with a point, `Q` with a control point and a point, `Z`; y grows upwards. */
export interface Stroke {
  type: string;
  values: readonly number[];
}

export interface Typeface {
  /** Above the line on which letters stand, and below it. */
  ascent: number;
  descent: number;
  shape: (text: string) => Glyph[];
  outlineOf: (id: number) => Stroke[];
}

interface FontFile {
  font: Font;
  em: number;
}

/** Glyphs of one file; the numbers of the next begin above them. */
const MOST_GLYPHS = 65_536;

/** @param names of files beside the others; a letter is taken from the first that has it, or shows as a box */
export function openTypeface(...names: readonly [string, ...string[]]): Typeface {
  const [first, ...others] = names.map(openFont);
  if (!first) throw new Error('a typeface has one file at least');
  const files = [first, ...others];
  const { ascender, descender } = first.font.hExtents();
  const buffer = new ShapingBuffer();

  const shapeIn = (index: number, text: string, start: number, end: number): Glyph[] => {
    const { font, em } = files[index] ?? first;
    buffer.clearContents();
    buffer.addText(text, start, end - start);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, nth) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[nth] ?? {};
      return {
        id: index * MOST_GLYPHS + glyph,
        at: cluster,
        advance: xAdvance / em,
        shift: xOffset / em,
        rise: yOffset / em,
      };
    });
  };

  /** The first file that has a letter; marks and spaces stay with the letter before them. */
  const fileOf = (letter: string, before: number): number => {
    const code = letter.codePointAt(0) ?? 0;
    const has = (index: number): boolean => files[index]?.font.nominalGlyph(code) !== undefined;
    if (/[\p{M}\s]/u.test(letter) && has(before)) return before;
    return Math.max(
      0,
      files.findIndex((_, index) => has(index)),
    );
  };

  return {
    ascent: ascender / first.em,
    descent: -descender / first.em,
    shape: (text) => {
      const glyphs: Glyph[] = [];
      let [start, at, file] = [0, 0, 0];
      for (const letter of text) {
        const own = fileOf(letter, file);
        if (own !== file && at > start) {
          glyphs.push(...shapeIn(file, text, start, at));
          start = at;
        }
        file = own;
        at += letter.length;
      }
      return at > start ? [...glyphs, ...shapeIn(file, text, start, at)] : glyphs;
    },
    outlineOf: (id) => {
      const { font, em } = files[Math.floor(id / MOST_GLYPHS)] ?? first;
      return font
        .glyphToJson(id % MOST_GLYPHS)
        .map(({ type, values }) => ({ type, values: values.map((value) => value / em) }));
    },
  };
}

function openFont(name: string): FontFile {
  const font = fontOfWoff(readFileSync(new URL(`../fonts/${name}.woff`, import.meta.url)));
  const face = new Face(new Blob(new Uint8Array(font).buffer));
  return { font: new Font(face), em: face.upem };
}
