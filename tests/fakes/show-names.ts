import type { NameRef } from '../../src/core/reading/names/name-ref';

/**
 * A name in a note as a test writes it down:
 *
 *     [[People/Ana Silva|Ana]]  → [[People/Ana Silva]] as Ana
 *     Ana Silva                 → Ana Silva
 *     @ana, a guess             → handle ana, guess ana
 */
export function showName({ form, link, name }: NameRef): string {
	if (form === 'plain') return name;
	if (form !== 'link' || link === undefined) return `${form} ${name}`;
	const base = link.slice(link.lastIndexOf('/') + 1);
	return base === name ? `[[${link}]]` : `[[${link}]] as ${name}`;
}
