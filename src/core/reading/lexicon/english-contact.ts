import { english } from './english-inflection';
import type { Slot, VerbWords } from './sentence-words';

const ANYBODY: readonly Slot[] = ['object', 'with', 'to', 'from', 'for'];

/** English verbs of contact, of giving and of help. */
export const ENGLISH_CONTACT_VERBS: readonly VerbWords[] = [
	{
		act: 'meet',
		takes: ['object', 'with'],
		forms: english(
			`meet, meet up, run into, bump into, walk into, host, interview, greet, welcome, consult,
			update, brief, debrief, pitch, show, tell, join, take out, take to lunch, catch, say hi to, say hello to,
			say goodbye to, cross paths with, sit next to, sit beside, date, train with, look in on, call on,
			call in on, drop in on, introduce myself to, bring round, have over`,
			'worked with',
		),
	},
	{ act: 'meet', takes: ['object', 'with'], looks: true, forms: english('see, see also') },
	{
		act: 'meet',
		takes: ['with', 'to', 'between'],
		forms: english('talk, speak, chat, natter, present, demo, moan, whinge, vent'),
	},
	{
		act: 'meet',
		takes: ['with'],
		forms: english(`check, discuss, catch up, sync, sync up, huddle, hang out, sit down, sit, go over, go through, spend,
			dine, eat, brainstorm, pair, negotiate, confer, collaborate, celebrate, reconnect, workshop, play,
			shake hands, compare notes, work through, hash out, iron out, gossip, reminisce, argue, align`),
	},
	{
		act: 'meet',
		takes: ['object', 'with', 'to', 'at'],
		reaches: true,
		forms: english('visit, pay a visit'),
	},
	{
		act: 'meet',
		takes: ['object', 'with', 'to', 'at'],
		reaches: true,
		things: true,
		forms: english(`stop by, stop in, stop off, drop by, drop in, drop round, pop in, pop by,
			pop over, pop round, pop around, swing by, come by, come over, come round, come around, come to visit,
			come to stay, come to see, go over to, go round to, show up, turn up, stay with, stay over, look in`),
	},
	{
		act: 'call',
		takes: ['object', 'with'],
		reaches: true,
		forms: english(
			'call, phone, telephone, ring, ring up, call up, facetime, skype, zoom, dial, videocall, video-call, buzz',
		),
	},
	{
		act: 'write',
		takes: ['object', 'with', 'to'],
		reaches: true,
		things: true,
		forms: english(
			'email, e-mail, mail, text, message, dm, whatsapp, fax, reply, respond',
			'dmed',
		),
	},
	{
		act: 'write',
		takes: ['object', 'with', 'to'],
		reaches: true,
		forms: english(
			`write, ping, slack, answer, get back, reach out, check in, check on, follow up, touch base,
			get in touch, get hold of, correspond`,
			'been in touch',
		),
	},
	{ act: 'write', takes: ['object'], looks: true, forms: english('cc, bcc') },
	{
		act: 'write',
		takes: ['object', 'to'],
		forms: english(`let, contact, notify, inform, invite, congratulate, wish, remind, nudge, chase, chase up, apologise,
			apologize, reassure, warn, hear from, hear back from`),
	},
	{
		act: 'attend',
		takes: ['with', 'at'],
		forms: english(`watch the match, watch a match, watch the game, watch a game, watch a film, watch a movie,
			watch the film, watch football, see a play, see a film, see a movie, go dancing, go to the cinema,
			go to the theatre, go to the theater, go to the movies`),
	},
	{ act: 'go', takes: ['with'], reaches: true, forms: english('come') },
	{
		act: 'go',
		takes: ['with'],
		forms: english(
			'go, fly, travel, walk, hike, swim, cycle, head, attend, take part in, speak at, ride, shop, jog',
		),
	},
	{
		act: 'light',
		takes: ANYBODY,
		alone: 'gift',
		reaches: true,
		forms: english('bring, bring over, drop off'),
	},
	{ act: 'light', takes: ANYBODY, alone: 'gift', forms: english('give, hand, deliver, donate') },
	{ act: 'gift', takes: ['object', 'to', 'for'], forms: english('gift, treat, surprise, spoil') },
	{
		act: 'light',
		takes: ANYBODY,
		alone: 'write',
		reaches: true,
		things: true,
		forms: english('send, send over, send back, forward, share, post, submit'),
	},
	{ act: 'light', takes: ['from'], alone: 'write', forms: english('get, receive, collect') },
	{ act: 'light', takes: ['for'], alone: 'meet', forms: english('cook') },
	{
		act: 'light',
		takes: ['object', 'with', 'to', 'from'],
		alone: 'meet',
		forms: english('take'),
	},
	{ act: 'light', takes: ['object'], alone: 'help', forms: english('pick') },
	{ act: 'light', takes: ANYBODY, ends: true, forms: english('drop') },
	{
		act: 'light',
		takes: ANYBODY,
		forms: english(`have, do, grab, make, bake, enjoy, leave, hold, finish, exchange, swap, return, put, pass,
			pass along, jump on, hop on, get on, squeeze in, run, facilitate, lead, record, wrap up, sneak in`),
	},
	{
		act: 'help',
		takes: ['object', 'for'],
		forms: english(`help, help out, assist, advise, mentor, coach, teach, tutor, support, drive, lend, loan, babysit,
			housesit, cover, stand in, fill in, vouch, put in a good word, recommend, endorse, nominate, sponsor, fix,
			repair, review, proofread, edit, look after, pick up, translate, rescue`),
	},
	{ act: 'help', takes: ['from'], forms: english('borrow') },
	{
		act: 'thank',
		takes: ['object', 'to'],
		forms: english('thank, say thank you, say thanks'),
	},
];
