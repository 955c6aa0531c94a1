import { words, type Lexicon } from './lexicon';

/** Swedish: the words of structure. */
export const SWEDISH: Lexicon = {
	language: 'sv',
	labels: {
		date: words('datum, dag, när'),
		attendees: words('deltagare, närvarande, närvaro, medverkande'),
		absent: words('frånvarande, frånvaro, ej närvarande, anmält förhinder'),
		'follow-ups': words(`
			åtgärder, åtgärdspunkter, att göra, nästa steg, uppgifter, uppföljning
		`),
		task: words('åtgärd, uppgift, vad'),
		owner: words('ansvarig, ansvariga, vem'),
		due: words('klart senast, senast, förfaller'),
		status: words('status'),
		done: words('klar, klart, färdig'),
		planned: words('planerad, planerat'),
		cancelled: words('inställt, inställd, framflyttat'),
		meeting: words('möte, möten, protokoll, mötesanteckningar, samtal, avstämning'),
		pretext: words('fika, kaffe, lunch, middag, promenad'),
		call: words('telefonsamtal'),
		gathering: words('evenemang, konferens, fest'),
		'next-meeting': words('nästa möte'),
		previous: words('föregående möte, förra mötet'),
		agenda: words('dagordning, agenda, frågor'),
		decisions: words('beslut'),
		person: words('person, personer, kontakt'),
		circle: words('människor, kunder, vänner, familj, kontakter'),
		organisation: words('företag, organisation, projekt'),
		diary: words('dagbok, dagsanteckning'),
		remarks: words('historik, logg'),
		raise: words('nästa gång'),
		notes: words('anteckningar, diskussion, sammanfattning'),
		template: words('mall, mallar'),
		everyone: words('samtliga, teamet'),
		nobody: words('ingen'),
		name: words('namn'),
		role: words('ordförande, sekreterare'),
		self: words('jag'),
	},
	phrases: {
		and: words('och'),
		with: words('med'),
		until: words('senast, före, till den'),
		away: words('frånvarande, sjuk, förhindrad'),
	},
};
