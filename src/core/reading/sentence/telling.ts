import type { NounWords, Particle, Slot, VerbWords } from '../lexicon/sentence-words';

/** All that a phrase can be, as far as it matters here. */
interface Phrase {
	readonly verb: VerbWords | undefined;
	readonly noun: NounWords | undefined;
	readonly slot: Slot | undefined;
	readonly particles: ReadonlySet<Particle>;
}

/**
 * Whether a line with such a phrase can tell of anything that happened. A line with none of them only mentions those it
 * names, whatever else stands in it, and need not be parted into clauses:
 *
 *     [[Ana]] needs the winter figures         neither “needs” nor any other word tells of two people
 *     [[Ana]] sent the winter figures          “sent” does
 */
export function canTell({ verb, noun, slot, particles }: Phrase): boolean {
	if (verb !== undefined && isTelling(verb)) return true;
	if (noun !== undefined && noun.act !== 'void') return true;
	if (slot !== undefined && COMPANY.has(slot)) return true;
	return SELVES.some((particle) => particles.has(particle));
}

/** What is said, known or missed happened to nobody; what is on the way, or empty, says so by its noun or company. */
function isTelling({ act, alone }: VerbWords): boolean {
	if (act === 'state' || act === 'void') return false;
	return alone !== undefined || (act !== 'go' && act !== 'light');
}

/** Where names stand that need no verb of contact to take part: “kayaked with”, “slept at [[Ana]]’s”, “(via [[Ana]])”. */
const COMPANY: ReadonlySet<Slot> = new Set<Slot>(['with', 'at', 'through', 'by']);
/** “me and [[Ana]]”; and whatever is meant for the next time is to be raised then. */
const SELVES: readonly Particle[] = ['self-subject', 'self-object', 'next-time'];
