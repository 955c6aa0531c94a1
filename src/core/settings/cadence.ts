/** How many days may pass between interactions, 1 to 3,650; `never` for people not to be reminded of. */
export type Cadence = number | 'never';

const LONGEST_CADENCE = 3650;

/** A month is 30 days and a year 365, here and in `3 months`. */
const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
	...named(1, 'd', 'day', 'days'),
	...named(7, 'w', 'wk', 'wks', 'week', 'weeks'),
	...named(30, 'm', 'mo', 'mos', 'month', 'months'),
	...named(90, 'quarter', 'quarters'),
	...named(365, 'y', 'yr', 'yrs', 'year', 'years'),
]);

const WORDS: ReadonlyMap<string, Cadence> = new Map<string, Cadence>([
	...named(1, 'daily'),
	...named(7, 'weekly'),
	...named(14, 'fortnightly', 'biweekly', 'bi weekly', 'fortnight', 'every fortnight'),
	...named(30, 'monthly'),
	...named(60, 'bimonthly', 'bi monthly'),
	...named(90, 'quarterly'),
	...named(182, 'half yearly', 'semiannually', 'semi annually', 'biannually'),
	...named(365, 'yearly', 'annual', 'annually'),
	...named('never' as const, 'never', 'as needed', 'none', 'no reminder', 'no reminders'),
]);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
	'one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, i) => [word, i + 1] as const),
);

function named<T>(value: T, ...words: readonly string[]): readonly (readonly [string, T])[] {
	return words.map((word) => [word, value] as const);
}

/**
 * Reads how often two people want to be in touch; anything else is `undefined`.
 *
 *     14                     → 14 days
 *     every 6 weeks          → 42 days
 *     twice a year           → 182 days
 *     as-needed              → never
 */
export function parseCadence(text: string): Cadence | undefined {
	if (text.length > 60) return undefined;
	const words = text
		.normalize('NFC')
		.toLowerCase()
		.match(/[a-z]+|[0-9]+|[^a-z0-9\s_-]/gu);
	if (words === null || /^\s{0,60}-/u.test(text)) return undefined;
	return WORDS.get(words.join(' ')) ?? inRange(rateOf(words) ?? spanOf(words));
}

/** `twice a year`, `once per month`, `4 times a year`: the unit shared out, rounded down. */
function rateOf(words: readonly string[]): number | undefined {
	const per = words.findIndex((word) => word === 'a' || word === 'per' || word === 'an');
	const days = UNIT_DAYS.get(words[per + 1] ?? '');
	if (per < 1 || per !== words.length - 2 || days === undefined) return undefined;
	const times = timesOf(words.slice(0, per));
	return times === undefined ? undefined : Math.floor(days / times);
}

function timesOf(words: readonly string[]): number | undefined {
	const [first = '', second] = words;
	if (words.length === 1) return first === 'once' ? 1 : first === 'twice' ? 2 : undefined;
	return words.length === 2 && second === 'times' ? countOf(first) : undefined;
}

/** `14`, `2 weeks`, `every 6 weeks`, `every other month`, `every year`. */
function spanOf(words: readonly string[]): number | undefined {
	const every = words[0] === 'every' || words[0] === 'each';
	const rest = every ? words.slice(1) : words;
	const [first = '', second] = rest;
	if (rest.length === 1) return every ? UNIT_DAYS.get(first) : countOf(first);
	const count = every && first === 'other' ? 2 : countOf(first);
	const days = UNIT_DAYS.get(second ?? '');
	return rest.length > 2 || count === undefined || days === undefined ? undefined : count * days;
}

function countOf(word: string): number | undefined {
	return /^[0-9]{1,5}$/u.test(word) ? Number(word) : NUMBER_WORDS.get(word);
}

function inRange(days: number | undefined): number | undefined {
	return days !== undefined && days >= 1 && days <= LONGEST_CADENCE ? days : undefined;
}
