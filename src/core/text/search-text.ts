import { nameKey } from './name';

/** Accents and other marks on letters, once they are written apart. */
const MARKS = /\p{M}/gu;

/** A text as it is searched: lower case, without marks on letters, blanks folded. “Zoë  Ferreira” is “zoe ferreira”. */
export function searchText(text: string): string {
	return nameKey(text.normalize('NFD').replace(MARKS, ''));
}
