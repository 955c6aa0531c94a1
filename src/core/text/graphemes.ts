import { lazily } from './lazily';

// It takes some milliseconds to make, which nobody waits for while the plugin is loaded.
const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** What a reader sees as the characters of a text, one by one: `👩‍🌾` is one, and so is `é` however it is written. */
export function* graphemesOf(text: string): Iterable<string> {
	for (const { segment } of segmenter().segment(text)) yield segment;
}
