import type { Day } from '../calendar/day';
import type { Drift } from '../relationship/drift';
import type { Standing } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { LastContact } from '../relationship/last-contact';
import type { Ledger } from '../relationship/ledger';
import type { Proposal } from '../relationship/proposal';
import { FactList } from './fact-list';

/** What has been asked about a person as of one day, kept until a note that names them changes. */
export interface DayAnswers {
	readonly today: Day;
	/** Holds for as long as nothing is told otherwise of anybody's origin, or `from`, what it was built from, is the same. */
	standing?: { readonly from: string; readonly value: Standing; edition: number };
	lastContact?: { readonly value: LastContact | undefined };
	drift?: { readonly value: Drift | undefined };
	proposal?: { readonly from: Standing; readonly value: Proposal | undefined };
	ledger?: { readonly from: string; readonly value: Ledger };
}

/** The facts about a person, from whichever notes, and what has been asked about them. */
export class PersonEntry {
	readonly events = new FactList<KnownEvent>();
	/** Those of the events in which they are introduced to the vault's owner. */
	readonly introductions = new FactList<KnownEvent>();
	readonly followUps = new FactList<KnownFollowUp>();
	/** Those of the events whose line in a daily note links to another note. */
	readonly linking = new Set<KnownEvent>();
	/** Hold on any day. */
	knownEvents: readonly KnownEvent[] | undefined;
	knownFollowUps: readonly KnownFollowUp[] | undefined;
	answers: DayAnswers | undefined;

	get isEmpty(): boolean {
		return this.events.size + this.followUps.size === 0;
	}

	/** To be called when anything about the person may have changed. */
	forgetAnswers(): void {
		this.knownEvents = undefined;
		this.knownFollowUps = undefined;
		this.answers = undefined;
	}
}
