import type {
	WordAct,
	Form,
	NounWords,
	Particle,
	Slot,
	VerbWords,
} from '../lexicon/sentence-words';
import { PARTICLES } from '../lexicon/sentence-words';
import type { NameRef } from '../names/name-ref';
import type { Item } from './items';
import type { Mark } from './token';
import type { Entry, Vocabulary } from './vocabulary';

/** A word in the one reading its neighbours leave it. `name` counts the line's names from 0. */
export type Unit =
	| { readonly kind: 'name'; readonly name: number; readonly form: NameRef['form'] }
	| { readonly kind: 'verb'; readonly verb: VerbWords; readonly form: Form }
	| { readonly kind: 'noun'; readonly noun: NounWords }
	| { readonly kind: 'slot'; readonly slot: Slot }
	| { readonly kind: 'particle'; readonly particle: Particle }
	| { readonly kind: 'mark'; readonly mark: Mark }
	| { readonly kind: 'word' };

/** What stands around one item. */
export interface View {
	/** The unit before, adverbs left out. */
	readonly before: Unit | undefined;
	/** The item before, whatever became of it. */
	readonly previous: Item | undefined;
	readonly next: Item | undefined;
	/** The next item that is no adverb and no number. */
	readonly ahead: Item | undefined;
	readonly vocabulary: Vocabulary;
}

/** Moods: what makes a verb a plan, a refusal, or nothing at all. */
export const MOODS: readonly Particle[] = [
	...(['ahead', 'did', 'glad', 'failed', 'never', 'untrue', 'refuses'] as const),
];

/** Acts that stay what they are behind an article: "a cancelled lunch". */
export const STANDING: readonly WordAct[] = ['cancel', 'fail', 'move', 'uninterested'];

/** A verb the lexicon does not have, known by its ending: "kayaked with". */
export const UNKNOWN_VERB: VerbWords = {
	act: 'go',
	takes: ['with'],
	forms: { base: [], third: [], past: [], ing: [] },
};

/** A phrase that can be nothing. */
export const NO_ENTRY: Entry = {
	verb: undefined,
	forms: new Set(),
	noun: undefined,
	slot: undefined,
	particles: new Set(),
	sign: false,
	only: undefined,
	tells: false,
};

const PARTICLE_UNITS: ReadonlyMap<Particle, Unit> = new Map(
	PARTICLES.map((particle) => [particle, { kind: 'particle', particle }]),
);

/** The unit of a small word; always the same one. */
export function particle(name: Particle): Unit {
	return PARTICLE_UNITS.get(name) ?? { kind: 'particle', particle: name };
}

/** Whether a unit is one of these small words. */
export function isParticle(unit: Unit | undefined, names: readonly Particle[]): boolean {
	return unit?.kind === 'particle' && names.includes(unit.particle);
}

/** Whether an item can be one of these small words. */
export function canBe(item: Item | undefined, names: readonly Particle[]): boolean {
	return item?.entry !== undefined && canBeOneOf(item.entry, names);
}

/** Whether a phrase can be one of these small words. */
export function canBeOneOf({ particles }: Entry, names: readonly Particle[]): boolean {
	if (particles.size === 0) return false;
	for (const name of names) if (particles.has(name)) return true;
	return false;
}

/** Whether a word the lexicon does not have ends like one of these; short words never do. */
export function endsLike(item: Item | undefined, endings: readonly string[]): boolean {
	if (item?.kind !== 'word' || item.text.length < 5) return false;
	for (const ending of endings) if (item.text.endsWith(ending)) return true;
	return false;
}
