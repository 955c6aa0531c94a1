import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import type { Lexicon } from './lexicon';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';

/** Every language Kith reads, English first: where two languages share a word, the earlier one has it. */
export const LANGUAGES: readonly Lexicon[] = [
	ENGLISH,
	GERMAN,
	FRENCH,
	SPANISH,
	PORTUGUESE,
	ITALIAN,
	RUSSIAN,
	CHINESE,
	JAPANESE,
	KOREAN,
];
