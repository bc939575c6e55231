/** How the pictures that go with links are answered while somebody works on the site; builds draw them in threads. */
import type { PictureWords } from '../publish/picture/words.ts';

export async function pictureOf(words: PictureWords): Promise<Response> {
  // Nothing that draws is needed until then.
  const { drawPicture } = await import('../publish/picture/picture.ts');
  return new Response(new Uint8Array(drawPicture(words)), { headers: { 'Content-Type': 'image/png' } });
}
