import { ENGLISH_SENTENCES } from './english-sentences';
import { words, type Lexicon } from './lexicon';

/** English: complete. */
export const ENGLISH: Lexicon = {
	language: 'en',
	labels: {
		date: words(`
			date, day, when, meeting date, date of meeting, date and time, date time, date place,
			date and place, date and location, held on, time and date
		`),
		attendees: words(`
			attendee, attendees, participant, participants, present, people present,
			those present, here, there, people, people involved, people met, people i met, who,
			who attended, who was there, who i met, met, members, members present, attendance,
			attending, attended, attended by, in attendance, in the room, on the call,
			also present, joining remotely, remote attendees, roll call, guests, visitors,
			observers, invitees, invited, met with, meeting with, spoke with, spoke to, talked to,
			joined by, with, new contacts, new people
		`),
		absent: words(`
			absent, absentees, apologies, apologies received, apologies for absence, regrets,
			excused, not attending, not present, not in attendance, unable to attend,
			absent with apologies, did not attend, declined, missing, away, could not make it
		`),
		'follow-ups': words(`
			action items, action item, action points, action point, actions, action, action list,
			actions required, actions arising, actions agreed, action log, action register,
			follow up, follow ups, followup, followups, follow up items, follow up actions,
			follow up tasks, next steps, next step, next actions, tasks, task, to do, to dos,
			todo, todos, to do list, commitments, promises, homework, my actions, their actions,
			who does what, things to do
		`),
		owner: words(`
			owner, owners, who, assignee, assigned to, assigned, responsible, responsible person,
			lead, delegated, delegated to, person, name
		`),
		due: words(`
			due, due date, deadline, by when, when, by, target date, target, due by, due on,
			timeline
		`),
		done: words('done, complete, completed, closed, finished, yes, resolved'),
		status: words('status, state, progress, done, complete, completed'),
		task: words(`
			action, actions, action item, task, tasks, item, what, to do, todo, description,
			next step, follow up
		`),
		meeting: words(`
			meeting, meetings, meeting note, meeting notes, meetings attended, minutes,
			meeting minutes, 1 1, 1 1s, 1on1, 1on1s, 1 on 1, 1 on 1s, 1x1, 1x1s, one on one,
			one on ones, one to one, one to ones, 1 to 1, 1 to 1s, 121, 121s, appointments,
			board meetings, meetups
		`),
		occasion: words(`
			call, calls, sync, syncs, sync up, standup, stand up, standups, retro, retrospective,
			retros, workshop, workshops, interaction, interactions, appointment, conversation,
			conversations, interview, interviews, supervision, check in, checkin, check ins,
			catch up, catchup, catch ups, coffee chat, coffee chats, coaching session, session,
			sessions, debrief, kickoff, kick off, kick off meeting, agm, committee meeting,
			board meeting, house group, small group, huddle
		`),
		pretext: words(`
			coffee, coffees, lunch, lunches, dinner, breakfast, brunch, tea, drinks, drink, beers,
			beer, walk, chat, chats, visit, visits, site visit, intro, introduction, discussion,
			review, intro call, demo, hangout, get together, touch base, meet, met, notes, note,
			discovery, planning, follow up, update, weekly, biweekly, bi weekly, monthly,
			quarterly, annual, quick, regular, meeting with, mtg, informal, virtual, online,
			first, second, untitled
		`),
		person: words('person, people, persons, contact, contacts, human, humans'),
		circle: words(`
			crm, friend, friends, client, clients, customer, customers, network, my network,
			family, colleague, colleagues, my people, relationships, coworkers, leads, prospects,
			mentors, acquaintances, rolodex, address book
		`),
		organisation: words(`
			firm, firms, company, companies, organization, organizations, organisation,
			organisations, institution, institutions, business, businesses, account, accounts,
			employer, vendor, project, projects, place, places, group, groups, topic, topics,
			deal, deals, inc, ltd, llc, llp, gmbh, corp, plc, bank, university, ventures,
			partners, capital, labs, council, church, school, club, association, foundation,
			committee, department, office, agency, ministry, hospital, clinic, trust, studio, org,
			client company, customer company
		`),
		index: words(`
			index, moc, map of content, readme, overview, dashboard, toc, start here, home page
		`),
		diary: words(`
			daily, daily note, daily notes, dailynote, dailynotes, dailies, journal, journals,
			diary, periodic, periodic notes, weekly, weekly note, weekly notes, weekly review,
			daily log, daily journal
		`),
		'next-meeting': words(`
			next meeting, next call, next session, next sync, next 1 1, next 1on1,
			next meeting date, date of next meeting, next date, next catch up, next appointment,
			upcoming, upcoming meetings
		`),
		agenda: words(`
			agenda, topics, agenda items, discussion topics, topics to discuss, talking points,
			questions, questions to ask, prep, preparation, pre read, prep required,
			before the meeting, checklist
		`),
		decisions: words('decisions, decision, decisions made, resolutions, key decisions'),
		notes: words(`
			notes, discussion, discussions, discussion notes, notes and discussion, summary,
			key points, key takeaways, takeaways, topics discussed, what we discussed, background,
			context, general notes, main points, details, highlights
		`),
		template: words('template, templates, template notes, file templates, note templates'),
		everyone: words(`
			everyone, everybody, all, team, teams, group, stakeholders, others, staff, crew,
			department, attendees, et al, folks, people, guys, rest, colleagues, members, both,
			us, we, them, family
		`),
		nobody: words(`
			none, nobody, no one, n a, na, tbd, tba, tbc, no, nothing, not applicable, nil,
			unknown, unassigned, nobody else, no one else, none received, various, true, false
		`),
		log: words(`
			interactions, interaction log, interaction history, contact log, communication log,
			communications, conversation log, meeting history, touchpoints, touch points,
			meetings, meeting notes, 1 1s, 1on1s, calls, conversations, catch ups,
			contact history, meeting log, call log, encounters, meetups, interaction notes
		`),
		remarks: words(`
			log, journal, timeline, history, activity, activity log, updates, notes log, diary
		`),
		raise: words(`
			raise next time, next time, for next time, talk about next time, to discuss,
			ask next time, ask about, bring up, agenda for next time, to raise, to talk about,
			to bring up, discuss next, discuss next time, topics for next time
		`),
		planned: words(`
			planned, todo, to do, scheduled, upcoming, tentative, not started, draft, pending,
			proposed, open
		`),
		cancelled: words(`
			cancelled, canceled, no show, noshow, postponed, rescheduled, did not happen,
			didn t happen, did not meet, didn t meet, skipped, no meeting, no 1 1, no 1on1,
			no call, no session, called off
		`),
		call: words(`
			call, phone, phone call, zoom, zoom call, video call, video, teams, skype, facetime,
			google meet, telephone, conference call, whatsapp call
		`),
		gathering: words(`
			event, events, conference, party, dinner party, meetup, reception, webinar, gala,
			fair, wedding, mixer, summit, trade show, funeral, networking event, barbecue
		`),
		previous: words(`
			previous, last meeting, previously, old, past, from last time, last week, last time,
			prior, carried over, previous actions, previous meeting, minutes of the last meeting,
			matters arising, actions from last meeting, outstanding actions from last meeting
		`),
		name: words('name, names, full name, attendee, participant, person, member'),
		role: words(`
			chair, chairperson, chairman, chaired by, vice chair, facilitator, facilitators, host,
			hosts, hosted by, organizer, organiser, note taker, notetaker, notes by, scribe,
			secretary, treasurer, moderator, presenter, speaker, minutes, minute taker,
			minutes by, minutes taken by, led by, lead, ceo, cfo, coo, cto, cmo, president,
			director, manager, observer, recorder, timekeeper
		`),
		self: words('me, i, myself, you, your name, self'),
	},
	fillers: words(`
			other, meeting, key, external, internal, required, optional, board, committee, our,
			my, the, list of, list, new, main, agreed, team, also, were, was, are, today,
			personal, work, all, additional, open, suggested, immediate, section, and decisions,
			from this meeting, outcomes and, summary of, notes and, from today, core,
			remaining, their, confirmed, the meeting, weekly, biweekly, bi weekly, monthly,
			quarterly, quick, regular
		`),
	phrases: {
		and: words('and, w/'),
		with: words('with, With, w/'),
		about: words('about, re, regarding, on, at, in, for, to, over, from, via, after, before'),
		until: words(`
			by, by the, due, due on, due by, due date, until, till, before, before the, deadline,
			no later than, not later than, on or before
		`),
		away: words(`
			absent, apologies, sends apologies, sent apologies, excused, regrets, sends regrets,
			sent regrets, not in attendance, not attending, not present, unable to attend,
			no show, no-show, declined, was absent, is absent, could not make it,
			couldn't make it, couldn’t make it, could not attend, couldn't attend,
			couldn’t attend, could not join, couldn't join, couldn’t join, could not come,
			couldn't come, couldn’t come, can't make it, can’t make it, cannot make it,
			did not show, didn't show, didn’t show, did not attend, didn't attend, didn’t attend,
			did not join, didn't join, didn’t join, did not come, didn't come, didn’t come,
			sent his apologies, sent her apologies, sent their apologies, sent his regrets,
			sent her regrets, sent their regrets
		`),
	},
	sentences: ENGLISH_SENTENCES,
};
