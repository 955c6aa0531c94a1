import type { Day } from '../calendar/day';
import type { Named, Person } from '../people/person';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { Kept } from '../relationship/kept';
import { Roll } from '../relationship/roll';
import { compareDays, compareSources } from './order';
import { TOLD_STAGES, type ReferralLine, type ToldStage } from './referral';
import { isOwner, whoKey } from './who';

/** A referrer, an introduced person, and every line that tells of the two, oldest first. */
export interface Told {
	readonly referrer: Named;
	readonly referred: Named;
	readonly lines: readonly ReferralLine[];
}

/** What one line or property says before it is known which referrals it belongs to. */
export interface Saying {
	readonly line: ReferralLine;
	readonly referrers: readonly Named[];
	readonly referreds: readonly Named[];
}

/**
 * Who introduced whom to the vault's owner, by all that is told: sentences anywhere, and `referrer` properties with
 * their `introduced-on`. However many notes tell it, a referrer and an introduced person are one referral.
 *
 *     - 2026-03-04 introduced me to [[Carla Diaz]]      in Ana's log
 *     - [[Ana Silva]] introduced me to [[Carla Diaz]]   in a meeting or a daily note
 *     referrer: "[[Ana Silva]]"                         in Carla's properties, undated
 *     - asked [[Ana Silva]] again                       names only one: the referral of hers that is open, if it is one
 *
 * In small steps, for those who rest between.
 */
export function* readReferralLines(
	from: readonly Saying[],
): Generator<undefined, ReadonlyMap<string, Told>> {
	const book = new Book();
	const sorted = [...from].sort(compareSayings);
	yield;
	for (const saying of sorted) {
		book.add(saying);
		yield;
	}
	return book.pairs;
}

function referralKey(referrer: Named, referred: Named): string {
	return `${whoKey(referrer)}\n${whoKey(referred)}`;
}

/** What lines and properties say of who introduced whom: each the same value for as long as it is the same. */
export function findSayings(known: Known, events: readonly KnownEvent[]): readonly Saying[] {
	const written = properties.all(known);
	return sayings.of(events, [known, written], () => [
		...events.flatMap((event) => said.of(event, [known], () => readEvent(known, event))),
		...written.map(({ saying }) => saying),
	]);
}

const sayings = new Kept<readonly KnownEvent[], readonly Saying[]>();
const said = new Kept<KnownEvent, readonly Saying[]>();

function readEvent(known: Known, event: KnownEvent): readonly Saying[] {
	const { kind, day, source, text, people, about } = event;
	const stage = TOLD_STAGES.find((told) => told === kind);
	if (stage === undefined) return [];
	const referreds = about.filter((named) => !isOwner(known, named));
	return [{ line: { stage, ...(day && { day }), source, text }, referrers: people, referreds }];
}

/** A referrer in the properties, and whether it is the vault's owner. */
interface Property {
	readonly saying: Saying;
	readonly own: boolean;
}

/** Everybody's referrers by their properties. */
export const properties = new Roll<Known, Property>({
	knownOf: (known) => known,
	find: (known, person) => (person ? readProperties(known, person) : []),
	// Most edits of a note leave its referrers as they were.
	isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

function readProperties(known: Known, { path, name, facts }: Person): readonly Property[] {
	const referreds = [{ name, raw: '', person: path }];
	return known.referrers(path).map((referrer, index) => {
		const line = facts.referrers[index]?.line ?? 1;
		// One day in the properties can be the day of one introduction only: the first named.
		const day = index === 0 ? introducedOn(known.today, facts.introducedOn?.value) : {};
		return {
			saying: {
				line: { stage: 'introduced', ...day, source: { path, line } },
				referrers: [referrer],
				referreds,
			},
			own: isOwner(known, referrer),
		};
	});
}

function introducedOn(today: Day, day: Day | undefined): { readonly day?: Day } {
	return day !== undefined && day <= today ? { day } : {};
}

/** Within one day the stages come in their order, so that what was asked and declined on one day is declined. */
function compareSayings({ line: a }: Saying, { line: b }: Saying): number {
	return (
		compareDays(a.day, b.day) ||
		TOLD_STAGES.indexOf(a.stage) - TOLD_STAGES.indexOf(b.stage) ||
		compareSources(a.source, b.source)
	);
}

const OPENING: ReadonlySet<ToldStage> = new Set<ToldStage>(['asked', 'offered']);

class Book {
	readonly pairs = new Map<string, Told & { readonly lines: ReferralLine[] }>();
	/** Per person the keys of the referrals they are part of that wait for an introduction. */
	private readonly open = new Map<string, Set<string>>();

	/** What was said of one side only, so that the same told in another note is not taken for news. */
	private readonly said = new Set<string>();

	/** Sayings come oldest first. */
	add(saying: Saying): void {
		const { line, referrers, referreds } = saying;
		if (this.isRetold(saying)) return;
		for (const referrer of referrers) {
			for (const referred of referreds) this.addTo(referrer, referred, line);
			if (referreds.length === 0) this.addToOpen(referrer, line);
		}
		if (referrers.length > 0) return;
		for (const referred of referreds) this.addToOpen(referred, line);
	}

	/** What was asked, and what came of it, on one day among the same people is one thing, however many notes tell it. */
	private isRetold({ line, referrers, referreds }: Saying): boolean {
		if (referrers.length > 0 && referreds.length > 0) return false;
		const names = [...referrers, ...referreds].map(whoKey).sort();
		const key = [line.stage, line.day, ...names].join('\n');
		return this.said.has(key) || !this.said.add(key);
	}

	private addTo(referrer: Named, referred: Named, line: ReferralLine): void {
		if (whoKey(referrer) === whoKey(referred)) return;
		const key = referralKey(referrer, referred);
		const pair = this.pairs.get(key) ?? { referrer, referred, lines: [] };
		this.pairs.set(key, pair);
		pair.lines.push(line);
		if (line.day === undefined) return;
		for (const who of [referrer, referred].map(whoKey)) {
			const open = this.open.get(who) ?? new Set();
			this.open.set(who, open);
			if (OPENING.has(line.stage)) open.add(key);
			else open.delete(key);
		}
	}

	/** A line that names only one of the two belongs to their open referral; between several it is not guessed. */
	private addToOpen(who: Named, line: ReferralLine): void {
		const keys = [...(this.open.get(whoKey(who)) ?? [])];
		const pair = keys.length === 1 ? this.pairs.get(keys[0] ?? '') : undefined;
		if (pair && line.day !== undefined) this.addTo(pair.referrer, pair.referred, line);
	}
}
