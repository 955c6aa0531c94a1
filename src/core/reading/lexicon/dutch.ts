import { words, type Lexicon } from './lexicon';

/** Dutch: the words of structure. */
export const DUTCH: Lexicon = {
	language: 'nl',
	labels: {
		date: words('datum, dag, wanneer, datum en tijd'),
		attendees: words(`
			aanwezig, aanwezigen, deelnemers, deelnemer, aanwezige leden, genodigden, gasten, met
		`),
		absent: words('afwezig, afwezigen, afgemeld, afmeldingen, verhinderd'),
		'follow-ups': words(`
			actiepunten, acties, actielijst, taken, vervolgstappen, volgende stappen, te doen,
			openstaande acties, afspraken
		`),
		task: words('actie, taak, actiepunt, wat'),
		owner: words('wie, eigenaar, verantwoordelijke, verantwoordelijk, actiehouder'),
		due: words('deadline, wanneer, voor wanneer, uiterlijk, gereed'),
		status: words('status, stand'),
		done: words('gedaan, klaar, afgerond, gereed'),
		planned: words('gepland, ingepland'),
		cancelled: words('geannuleerd, afgelast, verplaatst, ging niet door'),
		meeting: words(`
			vergadering, vergaderingen, overleg, overleggen, bespreking, besprekingen, notulen,
			gesprek, gesprekken
		`),
		pretext: words('koffie, lunch, borrel, diner, wandeling, bezoek, bijpraten'),
		call: words('telefoontje, belafspraak, telefoon'),
		gathering: words('evenement, conferentie, feest, beurs'),
		'next-meeting': words(`
			volgende vergadering, volgend overleg, volgende afspraak, volgende bespreking
		`),
		previous: words('vorige vergadering, vorige keer, vorig overleg'),
		agenda: words('agenda, agendapunten, onderwerpen, vragen'),
		decisions: words('besluiten, beslissingen'),
		person: words('persoon, personen, contact, contactpersoon'),
		circle: words('mensen, klanten, vrienden, familie, contacten, collega s'),
		organisation: words('bedrijf, bedrijven, organisatie, project, projecten'),
		diary: words('dagboek, dagnotitie, dagnotities'),
		log: words('gespreksverslagen, contactmomenten'),
		remarks: words('geschiedenis, logboek'),
		raise: words('volgende keer, bespreken'),
		notes: words('besproken, notities, samenvatting'),
		template: words('sjabloon, sjablonen'),
		everyone: words('iedereen, team'),
		nobody: words('geen, niemand, n v t'),
		name: words('naam'),
		role: words('voorzitter, notulist'),
		self: words('ik, mij'),
	},
	phrases: {
		and: words('en'),
		with: words('met'),
		about: words('over, bij, in, op'),
		until: words('vóór, voor, uiterlijk, tot'),
		away: words('afwezig, afgemeld, verhinderd, ziek'),
	},
};
