import { LANGUAGES } from './lexicon/languages';
import type { Label } from './lexicon/lexicon';
import { propertyKey } from './properties';

/** The spellings of each property Kith reads; blanks, dashes, underscores and capitals make no difference. */
export const PROPERTY_KEYS = {
	date: [
		...[
			'date',
			'meeting date',
			'date of meeting',
			'start date',
			'date time',
			'start',
			'scheduled',
		],
		...['event date', 'held on', 'full date', 'day', 'when', 'session date', 'call date'],
		...[
			'interview date',
			'visit date',
			'date of call',
			'recorded',
			'begin',
			...labelWords('date'),
		],
	],
	created: [
		'created',
		'date created',
		'created at',
		'created on',
		'creation date',
		'created date',
	],
	attendees: [
		...['attendees', 'attendee', 'participants', 'participant', 'people', 'persons', 'person'],
		...[
			'with',
			'who',
			'members',
			'present',
			'guests',
			'invitees',
			'met with',
			'contacts',
			'contact',
		],
		...labelWords('attendees'),
	],
	hosts: [
		...['host', 'hosts', 'hosted by', 'organizer', 'organiser', 'organized by', 'organised by'],
		...['facilitator', 'facilitators', 'chair', 'chaired by', 'led by', 'speaker', 'speakers'],
		...['presenter', 'presenters', 'interviewer', 'interviewers', 'note taker'],
	],
	involved: [
		...[
			'client',
			'clients',
			'customer',
			'candidate',
			'interviewee',
			'mentor',
			'mentee',
			'coach',
		],
		...[
			'coachee',
			'student',
			'supervisor',
			'advisor',
			'patient',
			'manager',
			'report',
			'contact name',
		],
		...[
			'prospect',
			'colleague',
			'counterpart',
			'cliente',
			'candidato',
			'kunde',
			'клиент',
			'客户',
		],
	],
	absent: ['absent', 'absentees', 'apologies', 'regrets', ...labelWords('absent')],
	status: ['status', 'state', 'meeting status', ...labelWords('status')],
	cancelled: ['cancelled', 'canceled'],
	kind: [
		'type',
		'categories',
		'category',
		'kind',
		'class',
		'file class',
		'note type',
		'meeting type',
	],
	title: ['title'],
	name: ['name', 'full name', 'display name', ...labelWords('name')],
	givenName: ['first name', 'given name'],
	familyName: ['last name', 'family name', 'surname'],
	aliases: ['aliases', 'alias', 'nickname', 'nicknames', 'also known as', 'aka'],
	mails: [
		'email',
		'emails',
		'e-mail',
		'e-mails',
		'mail',
		'email address',
		'correo',
		'e-mail address',
	],
	tier: ['tier', 'trust', 'trust tier', 'circle', 'ring', 'closeness'],
	referrer: [
		...['referrer', 'referred by', 'introduced by', 'intro by', 'introducer', 'intro via'],
		...['met through', 'met via', 'referral', 'connected by', 'source person'],
	],
	introducedOn: [
		'introduced on',
		'introduced',
		'referred on',
		'referral date',
		'introduction date',
	],
	metOn: ['met on', 'met', 'first met', 'met date', 'date met', 'first contact', 'first meeting'],
	lastContact: [
		...[
			'last contact',
			'last contacted',
			'last contact date',
			'date last contacted',
			'last touch',
		],
		...['last interaction', 'last met', 'last met on', 'last seen', 'last conversation'],
		...[
			'last conversation date',
			'date last spoken',
			'last spoken',
			'last spoke',
			'last talked',
		],
		...['last meeting', 'last sync', 'last call', 'last catch up', 'last 1:1'],
	],
	nextTouch: [
		...['next touch', 'next contact', 'next follow up', 'next check in', 'next contact date'],
		...['next reach out', 'reach out on'],
	],
	snoozed: ['snoozed until', 'snooze until', 'snooze', 'snoozed'],
	cadence: [
		...['cadence', 'contact frequency', 'frequency', 'keep in touch', 'stay in touch'],
		...['contact every', 'touch every', 'contact cadence', 'interval', 'check in every'],
	],
	segment: ['segment', 'segments'],
	needs: ['needs', 'need', 'looking for', 'seeks', 'wants'],
	offers: ['offers', 'offer', 'can offer', 'can help with', 'gives', 'expertise'],
	topics: ['topics', 'topic', 'interests', 'interest', 'hobbies'],
	archived: ['archived', 'archive', 'never track', 'do not track', 'no review', 'paused'],
	self: ['self', 'me', 'is me', 'myself'],
} as const;

/** The words of a label that are not spelt out beside it already. */
function labelWords(label: Label): readonly string[] {
	return [...new Set(LANGUAGES.flatMap(({ labels }) => labels[label] ?? []))];
}

const KEYS_BY_NAME = new Map<string, ReadonlySet<string>>(
	Object.entries(PROPERTY_KEYS).map(([name, keys]) => [name, new Set(keys.map(propertyKey))]),
);

/** Whether a key, however it is spelt, is one of the named property's. */
export function isPropertyKey(key: string, name: keyof typeof PROPERTY_KEYS): boolean {
	return KEYS_BY_NAME.get(name)?.has(propertyKey(key)) ?? false;
}
