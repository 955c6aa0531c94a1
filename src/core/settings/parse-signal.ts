import type { Signal } from './settings';

/**
 * Reads by what notes are told from others; an empty text is `undefined`.
 *
 *     People                 folder
 *     #person                tag
 *     type=person            property
 *     Work/#1 clients        folder: a tag holds no blanks
 */
export function parseSignal(text: string): Signal | undefined {
	const words = text.trim();
	if (/^#[^\s#=]{1,200}$/u.test(words)) return { by: 'tag', tag: words.slice(1) };
	const equals = words.indexOf('=');
	if (equals > 0 && equals < words.length - 1) {
		return {
			by: 'property',
			key: words.slice(0, equals).trim(),
			value: words.slice(equals + 1).trim(),
		};
	}
	const folder = words
		.replaceAll('\\', '/')
		.replace(/^(?:\.?\/)/u, '')
		.replace(/\/$/u, '');
	return folder === '' ? undefined : { by: 'folder', folder };
}

/** A signal as it is written in the settings. */
export function stringifySignal(signal: Signal): string {
	if (signal.by === 'folder') return signal.folder;
	return signal.by === 'tag' ? `#${signal.tag}` : `${signal.key}=${signal.value}`;
}
