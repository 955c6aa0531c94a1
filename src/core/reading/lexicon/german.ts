import { words, type Lexicon } from './lexicon';

/** German: the words of structure. */
export const GERMAN: Lexicon = {
	language: 'de',
	labels: {
		date: words('datum, tag, wann, datum und uhrzeit, datum uhrzeit, datum zeit, datum ort'),
		attendees: words(`
			teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer innen,
			teilnehmerinnen und teilnehmer, teilnehmerliste, anwesend, anwesende, anwesenheit,
			dabei, wer, beteiligte, gäste, gesprächspartner, gesprächspartnerin, mit dabei,
			getroffen, eingeladen
		`),
		absent: words(`
			abwesend, abwesende, entschuldigt, entschuldigte, nicht anwesend, fehlend, fehlen,
			es fehlten, verhindert, unentschuldigt
		`),
		'follow-ups': words(`
			aufgaben, nächste schritte, offene punkte, maßnahmen, todos, to dos, to do, aktionen,
			offene aufgaben, weiteres vorgehen, zu erledigen, wiedervorlage, was steht an
		`),
		task: words('aufgabe, maßnahme, was, aktion, punkt, todo, aufgaben'),
		owner: words(`
			verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, durch, person
		`),
		due: words('frist, fällig, fällig am, bis, bis wann, termin, fälligkeit'),
		status: words('status, stand, erledigt'),
		done: words('erledigt, fertig, abgeschlossen, ja'),
		planned: words('geplant, offen'),
		cancelled: words(`
			abgesagt, verschoben, ausgefallen, entfallen, entfällt, fällt aus, kein treffen
		`),
		meeting: words(`
			besprechung, besprechungen, treffen, meeting, meetings, protokoll, protokolle,
			sitzung, sitzungen, gespräch, gespräche, besprechungsprotokoll, besprechungsnotizen,
			gesprächsnotizen
		`),
		occasion: words(`
			termin, termine, jour fixe, vorgespräch, erstgespräch, sprechstunde, rücksprache,
			workshop
		`),
		pretext: words(`
			kaffee, mittagessen, abendessen, frühstück, bier, spaziergang, kennenlernen, besuch,
			abstimmung, austausch, notizen, mittag
		`),
		call: words('anruf, telefonat, telefon, videocall, telefongespräch'),
		gathering: words('veranstaltung, konferenz, messe, feier, stammtisch, fest'),
		'next-meeting': words(`
			nächstes treffen, nächste besprechung, nächster termin, nächste sitzung,
			nächstes gespräch, nächster jour fixe
		`),
		previous: words(`
			letztes treffen, letzte woche, vorherige, letzte sitzung, vom letzten mal
		`),
		agenda: words('agenda, tagesordnung, themen, fragen, vorbereitung'),
		decisions: words('entscheidungen, beschlüsse, entscheidung, beschluss'),
		person: words('person, personen, kontakt, kontakte'),
		circle: words(`
			kunden, freunde, familie, adressbuch, leute, menschen, kollegen, bekannte
		`),
		organisation: words(`
			firma, firmen, unternehmen, organisation, organisationen, projekt, projekte, gruppe,
			ort
		`),
		index: words('übersicht, verzeichnis, startseite'),
		diary: words('tagebuch, tagesnotiz, tagesnotizen, wochennotiz, wochenrückblick'),
		log: words(`
			kontaktverlauf, gespräche, treffen, kontakthistorie, gesprächsverlauf, begegnungen
		`),
		remarks: words('verlauf, chronik, notizen, historie'),
		raise: words('nächstes mal, beim nächsten mal, ansprechen, fürs nächste mal, fragen'),
		notes: words(`
			notizen, besprochen, diskussion, ergebnisse, zusammenfassung, inhalt, gesprächsinhalt
		`),
		template: words('vorlage, vorlagen'),
		everyone: words('alle, team, gruppe, rest, kollegen, beide, wir'),
		nobody: words('keine, keiner, niemand, entfällt, offen'),
		name: words('name, namen'),
		role: words(`
			leitung, moderation, protokollführung, gastgeber, protokoll, protokollant, vorsitz,
			vorsitzender
		`),
		self: words('ich, mich'),
	},
	fillers: words('weitere, unsere, meine, neue, offene, die, der, des meetings'),
	phrases: {
		and: words('und, sowie'),
		with: words('mit'),
		about: words('über, zu, zum, zur, wegen, bei, im, in, am'),
		until: words(`
			bis, bis zum, bis spätestens, spätestens, fällig, fällig am, fällig bis,
			bis einschließlich
		`),
		away: words(`
			abwesend, entschuldigt, fehlt, verhindert, nicht anwesend, nicht dabei, krank
		`),
	},
};
