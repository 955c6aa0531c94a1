import { cutText } from './cut-text';

/** Of a note's name in UTF-8, without `.md`: what every system and sync service takes. */
const MOST_BYTES = 120;

/** Taken away: what nobody sees, halves of surrogate pairs, and what is no character. An emoji keeps its colour. */
const UNSEEN =
	/(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Cf}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** Signs that a file system forbids, that mean something in a link, or that some tool reads as another sign. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}]|%(?=[\da-f]{2})/giu;
/** Names of devices on Windows, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) {0,20}(?:\.|$)/iu;

/**
 * A person's name as the name of a note, without `.md`, that Windows, macOS, Linux, Android and iOS take and that can
 * stand in a link. Never empty, and the name of a name is that name:
 *
 *     Ana/Bob     Ana Bob          CON       _CON
 *     #1 dad      1 dad            What?     What
 *     a. #        a                …         Unnamed, when nothing is left
 */
export function fileNameOf(name: string): string {
	let kept = name;
	for (let before = ''; kept !== before;) {
		before = kept;
		kept = cleaned(kept);
	}
	return kept === '' ? 'Unnamed' : kept;
}

/**
 * A path for a new note of that name in a folder, the vault's own when it is empty: `People/Ana.md`, failing that
 * `People/Ana 2.md`, `People/Ana 3.md`. `taken` is asked by {@link pathKey}.
 */
export function freePath(folder: string, name: string, taken: (key: string) => boolean): string {
	const base = fileNameOf(name);
	const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
	for (let count = 1; ; count++) {
		const suffix = count === 1 ? '' : ` ${count}`;
		const kept = fileNameOf(cutText(base, MOST_BYTES - suffix.length, bytesOf));
		const path = `${start}${kept}${suffix}.md`;
		if (!taken(pathKey(path))) return path;
		if (count > MOST_NAMESAKES) throw new RangeError('There are too many notes of this name.');
	}
}

const MOST_NAMESAKES = 10_000;

/** The form of a path by which two that some disk takes for one are told: `José.md`, `JOSÉ.md`, in any spelling of `É`. */
export function pathKey(path: string): string {
	return path.normalize('NFKC').toLowerCase().normalize('NFKC');
}

function cleaned(name: string): string {
	const plain = name
		.slice(0, MOST_BYTES * 8)
		.normalize('NFC')
		.replace(UNSEEN, '')
		.replace(FORBIDDEN, ' ')
		.replace(/\s+/gu, ' ');
	const bare = withoutEnds(plain);
	const named = /\.md$/iu.test(bare) ? bare.slice(0, -3) : bare;
	const kept = withoutEnds(cutText(named, MOST_BYTES, bytesOf));
	return DEVICE.test(kept) ? `_${kept}` : kept;
}

/** Dots and blanks at either end hide a file, or are dropped by the system. */
function withoutEnds(name: string): string {
	let [from, to] = [0, name.length];
	while (from < to && /[.\s]/u.test(name.charAt(from))) from++;
	while (to > from && /[.\s]/u.test(name.charAt(to - 1))) to--;
	return name.slice(from, to);
}

function bytesOf(text: string): number {
	let bytes = 0;
	for (const sign of text) {
		const code = sign.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
	}
	return bytes;
}
