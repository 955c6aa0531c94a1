import { words, type Lexicon } from './lexicon';

/** Norwegian: the words of structure. */
export const NORWEGIAN: Lexicon = {
	language: 'no',
	labels: {
		date: words('dato, dag, når'),
		attendees: words('deltakere, til stede, tilstede, oppmøte'),
		absent: words('fraværende, forfall, frafall'),
		'follow-ups': words(`
			aksjonspunkter, aksjoner, tiltak, neste steg, oppgaver, oppfølging, å gjøre
		`),
		task: words('aksjon, tiltak, oppgave, hva'),
		owner: words('ansvarlig, hvem'),
		due: words('frist, innen'),
		done: words('ferdig, utført'),
		planned: words('planlagt'),
		cancelled: words('avlyst, utsatt'),
		meeting: words('møte, møter, referat, møtereferat, samtale'),
		pretext: words('kaffe, lunsj, middag, tur'),
		call: words('telefonsamtale'),
		gathering: words('arrangement, konferanse, fest'),
		'next-meeting': words('neste møte'),
		previous: words('forrige møte, sist møte'),
		agenda: words('agenda, saksliste, spørsmål'),
		decisions: words('vedtak, beslutninger'),
		person: words('person, personer, kontakt'),
		circle: words('mennesker, kunder, venner, familie, kontakter'),
		organisation: words('firma, selskap, organisasjon, prosjekt'),
		diary: words('dagbok'),
		remarks: words('historikk'),
		raise: words('neste gang'),
		notes: words('notater, diskusjon, drøftet'),
		template: words('maler'),
		everyone: words('teamet'),
		nobody: words('ingen'),
		name: words('navn'),
		role: words('møteleder, referent, leder'),
		self: words('jeg'),
	},
	phrases: {
		and: words('og'),
		with: words('med'),
		until: words('innen, senest, før'),
		away: words('fraværende, forfall, syk'),
	},
};
