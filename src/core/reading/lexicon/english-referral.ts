import { english } from './english-inflection';
import type { Slot, VerbWords } from './sentence-words';

const MATCHED: readonly Slot[] = ['object', 'to', 'with'];

/** English verbs of introductions, of business, of plans and of what comes to nothing. */
export const ENGLISH_REFERRAL_VERBS: readonly VerbWords[] = [
	{
		act: 'introduce',
		takes: MATCHED,
		forms: english(
			'introduce, e-introduce, re-introduce, intro, refer, pair up, match, loop in, loop',
			'introed',
		),
	},
	{
		act: 'introduce',
		takes: MATCHED,
		mutual: true,
		forms: english('connect, link up, link, hook up, hook'),
	},
	{ act: 'ask', takes: ['object', 'from'], forms: english('ask, request, beg') },
	{ act: 'offer', takes: ['object', 'to'], forms: english('offer, promise, suggest, propose') },
	{ act: 'confirm', takes: ['with'], forms: english('confirm') },
	{
		act: 'refuse',
		takes: ['object', 'with'],
		forms: english('decline, refuse, reject, turn down, say no, pass on, veto'),
	},
	{
		act: 'uninterested',
		takes: [],
		forms: english(
			'lose interest',
			`not interested, isn’t interested, isnt interested, wasn’t interested, aren’t interested,
			no longer interested, not really interested, isn’t really interested, not keen, isn’t keen,
			has no interest, had no interest, uninterested`,
		),
	},
	{
		act: 'fail',
		takes: ['with', 'from', 'by', 'through', 'beside'],
		forms: english(
			`fall through, lapse, fizzle out, fizzle, peter out, expire, come to nothing, go nowhere, go cold,
			write off, give up on`,
			`nothing came of, never happened, didn’t happen, did not happen, hasn’t happened,
			never came, never came through, never arrived, didn’t come through, never materialised,
			never materialized, didn’t materialise, didn’t materialize, did not materialise, never worked out,
			didn’t work out, did not work out, dead, died`,
		),
	},
	{ act: 'deal', takes: ['subject', 'object', 'with', 'by'], forms: english('sign') },
	{
		act: 'deal',
		takes: ['subject'],
		forms: english(
			`renew, become a client, become a customer, become our client, become my client, come on board,
			come onboard`,
			`is a client now, is now a client, now a client, now our client, now my client, now a customer,
			is a customer now, on board as a client`,
		),
	},
	{
		act: 'deal',
		takes: ['subject', 'by'],
		needs: 'me',
		forms: english('hire, engage, commission, retain, appoint, instruct'),
	},
	{
		act: 'deal',
		takes: ['subject', 'object', 'with', 'by', 'from', 'for', 'to'],
		needs: 'deal',
		forms: english(`close, land, secure, award, finalise, finalize, complete, settle, accept, approve, place,
			kick off, start, gain, win, pay, begin`),
	},
	{
		act: 'deal',
		takes: ['subject'],
		needs: 'deal',
		forms: english('buy, order, purchase, become'),
	},
	{
		act: 'deal',
		takes: ['object', 'to', 'with', 'for'],
		forms: english(`sell, onboard, start working for, start working with, start work for, start work with,
			begin working for, begin working with, begin work with`),
	},
	{
		act: 'cancel',
		takes: ['object', 'with', 'on', 'beside', 'listed', 'at'],
		forms: english(
			`cancel, postpone, reschedule, call off, put off, bail, flake, flake out, back out, pull out,
			cry off, miss our, miss my, forget about our, forget about my, forget our, skip, scrap, ditch, no-show,
			stand me up, stand us up, rain off, take a rain check, take a raincheck`,
			`❌, no show, snowed off,
			can’t make it, cannot make it, can not make it, couldn’t make it, could not make it, won’t make it,
			will not make it, didn’t make it, did not make it, unable to make it, isn’t coming, not coming,
			is not coming, aren’t coming, doesn’t show, didn’t show, didn’t show up, did not show up, never showed,
			never showed up, did not show, didn’t turn up, did not turn up, never turned up, not turning up,
			didn’t come, did not come, could not attend, couldn’t attend, cannot attend, can’t attend, unable to attend,
				not attending, isn’t attending, could not join, couldn’t join, can’t join, cannot join`,
		),
	},
	{
		act: 'move',
		takes: ['with', 'beside'],
		forms: english('move, push, push back, bump, delay, shift'),
	},
	{
		act: 'arrange',
		takes: ['object', 'with', 'to', 'for'],
		forms: english(`arrange, schedule, plan, book, organise, organize, set up, pencil in, line up, agree on,
			agree a date, find a date, set a date`),
	},
	{ act: 'raise', takes: ['with', 'to', 'listed', 'object'], forms: english('raise, bring up') },
	{
		act: 'snooze',
		takes: ['object', 'listed', 'subject', 'with', 'beside'],
		forms: english(
			'snooze, pause, park, leave alone',
			`on hold, not before, do not contact before,
			don’t contact before, do not contact until, don’t contact until, no contact until, no contact with,
			no contact before, do not disturb until, don’t disturb until`,
		),
	},
	{
		act: 'void',
		takes: [],
		forms: english(`prepare, prep, draft, research, wait, await, expect, miss, look for, look up, watch, wonder, google,
			hope for, dream, dream of, listen, think about, read, find`),
	},
	{
		act: 'state',
		takes: [],
		forms: english(`say, mention, think, know, like, love, hate, want, need, live, agree, believe, feel, seem, look,
			own, hear, remember, work, work at, work for, keep, stay in touch, keep in touch, sign up, sign off,
			sign in, give up, take over, recommend that, hand over, hand off, let me know, let us know, let me, let us, turn out, disagree, struggle, deal, report`),
	},
];
