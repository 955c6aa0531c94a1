import { words, type Lexicon } from './lexicon';

/** Turkish: the words of structure. */
export const TURKISH: Lexicon = {
	language: 'tr',
	labels: {
		date: words('tarih, gün, ne zaman, tarih ve saat'),
		attendees: words('katılımcılar, katılanlar, katılımcı, davetliler'),
		absent: words('katılmayanlar, mazeretliler, gelmeyenler'),
		'follow-ups': words(`
			aksiyonlar, aksiyon maddeleri, yapılacaklar, görevler, sonraki adımlar
		`),
		task: words('aksiyon, görev, konu'),
		owner: words('sorumlu, sorumlular'),
		due: words('son tarih, termin, bitiş tarihi'),
		status: words('durum'),
		done: words('tamamlandı, bitti'),
		planned: words('planlandı'),
		cancelled: words('iptal, iptal edildi, ertelendi'),
		meeting: words('toplantı, toplantılar, toplantı notları, görüşme, görüşmeler'),
		pretext: words('kahve, öğle yemeği, akşam yemeği'),
		call: words('telefon görüşmesi, arama'),
		gathering: words('etkinlik, konferans'),
		'next-meeting': words('sonraki toplantı, bir sonraki toplantı'),
		previous: words('önceki toplantı'),
		agenda: words('gündem, konular'),
		decisions: words('kararlar'),
		person: words('kişi, kişiler'),
		circle: words('insanlar, müşteriler, arkadaşlar, aile, rehber'),
		organisation: words('şirket, firma, proje'),
		diary: words('günlük'),
		raise: words('bir dahaki sefere'),
		notes: words('notlar, görüşülenler, özet'),
		template: words('şablon, şablonlar'),
		everyone: words('herkes, ekip'),
		nobody: words('yok, hiç kimse'),
		name: words('isim, ad soyad'),
		role: words('moderatör'),
	},
	phrases: {
		and: words('ve'),
		with: words('ile'),
		away: words('katılmadı, mazeretli'),
	},
};
