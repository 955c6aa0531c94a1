import type { DayOrder } from '../calendar/day-order';
import type { Cadence } from './cadence';
import { THANK_YOU_TEMPLATES, type ThankYouTemplates } from './thank-you-templates';
import type { Tier } from './tier';

/** The kinds of act a review asks for, in the order it lists them (specification, section 6). */
export const REVIEW_ACTS = [
	'thank-you',
	'confirm',
	'reach',
	'follow-up',
	'give',
	'reconnect',
] as const;

export type ReviewAct = (typeof REVIEW_ACTS)[number];

/** One of Haden's segments: a group of people, why them, how to reach them, what they are given. */
export interface Segment {
	readonly name: string;
	readonly cadence?: Cadence;
	/** Minutes a week set aside for this segment. */
	readonly minutes?: number;
	readonly target?: string;
	readonly approach?: string;
	readonly provide?: string;
}

/** How people are told from other notes: by folder, tag or property. Any one suffices. */
export type Signal =
	| { readonly by: 'folder'; readonly folder: string }
	| { readonly by: 'tag'; readonly tag: string }
	| { readonly by: 'property'; readonly key: string; readonly value: string };

/** A folder of daily notes and the moment format of their names, as the app's own settings say. */
export interface DailyNotes {
	readonly folder: string;
	readonly format: string;
}

/** What the user has chosen, or has been found once by looking at the vault. Flat, and complete: no key is optional but the unknown. */
export interface Settings {
	/** Empty: any of the usual folders, tags and properties. */
	readonly people: readonly Signal[];
	readonly meetings: readonly Signal[];
	readonly dailyNotes: readonly DailyNotes[];
	readonly templateFolders: readonly string[];
	/** Names of the vault's owner besides `me`, `I`, `myself`, `You` and `Your Name`. */
	readonly selfNames: readonly string[];
	/** D/M or M/D for numeric days; `undefined` until chosen or found. */
	readonly dayOrder: DayOrder | undefined;
	/** Whether `24-12-20` is 20 December 2024 in this vault. */
	readonly shortYears: boolean;
	readonly tierLabels: ReadonlyMap<string, Tier>;
	readonly cadences: Readonly<Record<Tier | 'unsorted', Cadence>>;
	readonly segments: readonly Segment[];
	/** Minutes for the whole week, and for one act of each kind. */
	readonly weeklyMinutes: number;
	readonly minutes: Readonly<Record<ReviewAct, number>>;
	/** Days until the first question whether an introduction was made, and from then on between questions. */
	readonly confirmAfterDays: number;
	readonly confirmEveryDays: number;
	/** Days within which a second interaction makes a 4 act as a 3. */
	readonly actsAsWithinDays: number;
	/** Days after which an obligation still open no longer claims a place in the week. */
	readonly staleAfterDays: number;
	/** The ledger's window, in days. */
	readonly ledgerDays: number;
	/** How many people make a sphere of influence. */
	readonly sphere: number;
	/** 1 Monday to 7 Sunday. */
	readonly firstWeekday: number;
	readonly logHeading: string;
	/** Whether logging a contact also moves the property `last-contact` forward. */
	readonly moveLastContact: boolean;
	/** Where new notes go; empty: a folder that the signals name, failing these `People` and `Meetings`. */
	readonly newPeopleFolder: string;
	readonly newMeetingsFolder: string;
	/** The note a new meeting note is made from; empty: Kith’s own template. */
	readonly meetingTemplate: string;
	/** Above a review that is written into a note, before its day. */
	readonly reviewHeading: string;
	readonly thankYouTemplates: ThankYouTemplates;
}

export const DEFAULT_SETTINGS: Settings = {
	people: [],
	meetings: [],
	dailyNotes: [],
	templateFolders: [],
	selfNames: [],
	dayOrder: undefined,
	shortYears: false,
	tierLabels: new Map(),
	cadences: { 1: 30, 2: 30, 3: 60, 4: 90, unsorted: 'never' },
	segments: [],
	weeklyMinutes: 120,
	minutes: { 'thank-you': 5, confirm: 5, reach: 10, 'follow-up': 10, give: 10, reconnect: 15 },
	confirmAfterDays: 3,
	confirmEveryDays: 7,
	actsAsWithinDays: 180,
	staleAfterDays: 365,
	ledgerDays: 365,
	sphere: 250,
	firstWeekday: 1,
	logHeading: 'Log',
	moveLastContact: true,
	newPeopleFolder: '',
	newMeetingsFolder: '',
	meetingTemplate: '',
	reviewHeading: 'Kith review',
	thankYouTemplates: THANK_YOU_TEMPLATES,
};
