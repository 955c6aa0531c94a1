import type { NoteParts } from './note-parts';

/**
 * Whether a note's body says nothing of its own: headings, rules, hints in italics, empty bullets and boxes, `...`,
 * links alone, and code are what a template leaves behind.
 */
export function isUnfilled(parts: NoteParts): boolean {
	return parts.outline.lines.every(({ kind, text }) => {
		if (kind !== 'item' && kind !== 'paragraph' && kind !== 'row') return true;
		const bare = text.replace(/<[^<>]{0,80}>/gu, '').trim();
		if (!/[\p{L}\p{N}]/u.test(bare)) return true;
		if (/^[_*][^_*]{1,300}[_*]$/u.test(bare) || /^!?\[\[[^[\]]{1,300}\]\]$/u.test(bare))
			return true;
		return /^[*_]{0,3}[^:*_]{1,60}[*_]{0,3}:[*_]{0,3}$/u.test(bare);
	});
}
