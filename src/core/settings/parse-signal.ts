import type { Signal } from './settings';

/**
 * Reads by what notes are told from others; an empty text is `undefined`.
 *
 *     People                 folder
 *     #person                tag
 *     type=person            property
 *     ./#1, Work/#1 clients  folders: `./` says so, and a tag holds no blanks
 */
export function parseSignal(text: string): Signal | undefined {
	const words = text.trim();
	if (/^#[^\s#=]{1,200}$/u.test(words)) return { by: 'tag', tag: words.slice(1) };
	const equals = words.startsWith('./') ? -1 : words.indexOf('=');
	const key = words.slice(0, Math.max(0, equals)).trim();
	const value = words.slice(equals + 1).trim();
	if (key !== '' && value !== '') return { by: 'property', key, value };
	const parts = words.replaceAll('\\', '/').split('/');
	const folder = parts
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== '.')
		.join('/');
	return folder === '' ? undefined : { by: 'folder', folder };
}

/** A signal as it is written in the settings; {@link parseSignal} reads it back. */
export function stringifySignal(signal: Signal): string {
	if (signal.by === 'tag') return `#${signal.tag}`;
	if (signal.by === 'property') return `${signal.key}=${signal.value}`;
	const { folder } = signal;
	return folder.startsWith('#') || folder.includes('=') ? `./${folder}` : folder;
}
