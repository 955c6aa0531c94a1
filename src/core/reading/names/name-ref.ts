import { nameKey } from '../../text/name';

/**
 * Somebody named in a note, not yet resolved to a person: reading knows one note only.
 * `own` stands for the person whose note this is (their log speaks about them without naming them).
 */
export interface NameRef {
	/** As written: `[[Ana Silva|Ana]]`, `@ana`, `Ana Silva`; empty for `own`. */
	readonly raw: string;
	/** The name a reader sees: the alias, else the link's last part, else the words themselves. */
	readonly name: string;
	/** Where the link leads, without heading, block and alias; absent when there is no link. */
	readonly link?: string;
	/** `guess`: read from a title or a folder, and nobody when no person has that name. */
	readonly form: 'link' | 'plain' | 'handle' | 'mail' | 'tag' | 'own' | 'guess';
	/** 1-based. */
	readonly line: number;
	/** 1-based, in UTF-16 units. */
	readonly column: number;
}

/** What makes two mentions of one name in one note the same. */
export function refKey(ref: NameRef): string {
	const link = ref.link ?? ref.name;
	const part = link.slice(link.lastIndexOf('/') + 1);
	const last = part.startsWith('@') ? part.slice(1) : part;
	return nameKey(ref.form === 'tag' ? last.replaceAll('-', ' ') : last);
}
