import type { Day } from '../../calendar/day';
import type { Cadence } from '../../settings/cadence';
import type { Tier } from '../../settings/tier';
import type { NameRef } from '../names/name-ref';

/** A property's value and the 1-based line it stands in. */
export interface Written<T> {
	readonly value: T;
	readonly line: number;
}

/** What a person's note says in its properties and in its undated parts. Properties that cannot be read are absent. */
export interface PersonFacts {
	/** The note's name first, then `name` or `title` when it is another, then aliases. Never empty. */
	readonly names: readonly string[];
	/** E-mail addresses, lower case. */
	readonly mails: readonly string[];
	readonly tier?: Written<Tier>;
	readonly referrers: readonly Written<NameRef>[];
	/** The day the referrer made the introduction, when a property says so. */
	readonly introducedOn?: Written<Day>;
	readonly metOn?: Written<Day>;
	readonly lastContact?: Written<Day>;
	readonly nextTouch?: Written<Day>;
	readonly snoozedUntil?: Written<Day>;
	readonly cadence?: Written<Cadence>;
	readonly segments: readonly string[];
	/** What they look for, and what they could give; matched word by word between people. */
	readonly needs: readonly Written<string>[];
	readonly offers: readonly Written<string>[];
	readonly topics: readonly string[];
	/** Where they live or work, and for whom; a link as it reads. */
	readonly places: readonly string[];
	readonly companies: readonly string[];
	/** Of the note’s properties, without `#`, lower case. */
	readonly tags: readonly string[];
	/** Lines under a "Raise next time" heading that are not ticked. */
	readonly raises: readonly Written<string>[];
	readonly archived: boolean;
	/** The note of the vault's owner. */
	readonly self: boolean;
	/** The property `uid`: the same in two notes of one name, they are two copies of one note. */
	readonly uid?: string;
}
