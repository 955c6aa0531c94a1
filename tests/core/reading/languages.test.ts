import { expect, test } from 'vitest';
import { meetingsIn } from '../../fakes/show-events';
import { read } from '../../fakes/read';
import { showName } from '../../fakes/show-names';

/** A small meeting note in a language, as somebody writes one who never thought of a program. */
interface Sample {
	readonly path: string;
	readonly text: string;
	readonly present: readonly string[];
	readonly promised: readonly string[];
}

const NOTES: Readonly<Record<string, Sample>> = {
	German: {
		path: 'Besprechungen/Hallendach.md',
		text: `# Hallendach

**Datum:** 05.03.2026
**Teilnehmer:innen:** Jörg Albers, [[Uta Behn]], ich
**Entschuldigt:** Karl Ohm

## Tagesordnung
- Angebot prüfen

## Besprochen
- Das Dach hält noch einen Winter

## Beschlüsse
- Wir warten ab

## Nächste Schritte
- Jörg: Angebot einholen bis 12.03.2026
- [x] Schlüssel zurückgeben

## Nächstes Treffen
- 19.03.2026`,
		present: ['Jörg Albers', '[[Uta Behn]]', 'ich'],
		promised: ['Jörg: Angebot einholen, due 2026-03-12', 'Schlüssel zurückgeben, done'],
	},
	French: {
		path: 'Réunions/Fournil.md',
		text: `# Fournil

**Date** : 18/03/2026
**Présents** : Léa Morel, [[Luc Vidal]]
**Excusés** : Paul Roux

## Ordre du jour
- Les sacs de farine

## Actions à mener

| Action | Responsable | Échéance |
| --- | --- | --- |
| Appeler le meunier | [[Luc Vidal]] | 25/03/2026 |
| Compter les sacs | Léa | |

## Prochaine réunion
1er avril`,
		present: ['Léa Morel', '[[Luc Vidal]]'],
		promised: ['[[Luc Vidal]]: Appeler le meunier, due 2026-03-25', 'Léa: Compter les sacs'],
	},
	Spanish: {
		path: 'Reuniones/Huerto.md',
		text: `# Huerto

- **Fecha:** 18 de marzo de 2026
- **Asistentes:** Marta Gil, [[Iván Soler]]
- **Ausentes:** Rosa Pons

## Temas
- El riego

## Compromisos
- [ ] Marta: traer las mangueras antes del 25/03/2026
- Pedir permiso al vecino

## Próxima reunión
- 1 de abril`,
		present: ['Marta Gil', '[[Iván Soler]]'],
		promised: ['Marta: traer las mangueras, due 2026-03-25', 'Pedir permiso al vecino'],
	},
	Portuguese: {
		path: 'Reuniões/Cais.md',
		text: `# Cais

Data: 18 de março de 2026
Participantes: Tiago Reis, [[Bruna Sá]]
Ausentes: Nuno Pires

## Pauta
- Barcos

## Próximos passos
- Bruna: medir o cais até 25/03/2026
- Ligar ao porto

## Decisões
- Pintar de azul`,
		present: ['Tiago Reis', '[[Bruna Sá]]'],
		promised: ['Bruna: medir o cais, due 2026-03-25', 'Ligar ao porto'],
	},
	Russian: {
		path: 'Встречи/Мастерская.md',
		text: `# Мастерская

**Дата:** 5 марта 2026
**Участники:** Игорь Лунин, [[Вера Носова]]
**Отсутствуют:** Олег Чижов

## Повестка
- Станок

## Обсуждение
- Станок шумит

## Задачи
- [ ] Заказать масло (Ответственный: Игорь Лунин, Срок: 12.03.2026)
- Вера: позвонить мастеру

## Следующая встреча
- 19 марта`,
		present: ['Игорь Лунин', '[[Вера Носова]]'],
		promised: ['Игорь Лунин: Заказать масло, due 2026-03-12', 'Вера: позвонить мастеру'],
	},
	Chinese: {
		path: '会议/茶馆.md',
		text: `# 茶馆

日期：2026年3月5日
参会人员：林海、[[周敏]]
缺席：何川

## 议程
- 菜单

## 讨论内容
- 春茶到了

## 待办事项
- [ ] 周敏：更新菜单，截止日期：2026-03-12
- 打扫后院

## 下次会议
- 3月19日`,
		present: ['林海', '[[周敏]]'],
		promised: ['周敏: 更新菜单, due 2026-03-12', '打扫后院'],
	},
	Japanese: {
		path: '議事録/花屋.md',
		text: `# 花屋

- 日時：2026年3月5日（木）10:00
- 参加者：佐々木さん、[[田村]]
- 欠席：森

## 議題
- 春の花

## 決定事項
- 赤を増やす

## アクションアイテム

| 内容 | 担当 | 期限 |
|---|---|---|
| 種を注文する | [[田村]] | 2026/03/12 |
| 棚を直す | 佐々木 | |

## 次回
- 3月19日`,
		present: ['佐々木', '[[田村]]'],
		promised: ['[[田村]]: 種を注文する, due 2026-03-12', '佐々木: 棚を直す'],
	},
	Korean: {
		path: '회의록/서점.md',
		text: `# 서점

일시: 2026년 3월 5일 (목)
참석자: 한지우, [[박서준]]
불참: 오민호

## 안건
- 새 책장

## 논의 내용
- 책장이 낡았다

## 다음 할 일
- [ ] 목재 주문 (담당: 한지우, 마감: 2026-03-12)
- 간판 닦기

## 다음 회의
- 3월 19일`,
		present: ['한지우', '[[박서준]]'],
		promised: ['한지우: 목재 주문, due 2026-03-12', '간판 닦기'],
	},
};

test.each(Object.entries(NOTES))(
	'a meeting note in %s is read as its writer meant it',
	(_, note) => {
		const facts = read(note.path, note.text);
		const { role, day, attendees, followUps, diagnostics } = facts;
		const promised = followUps.map(({ owners, text, due, done }) => {
			const who = owners.map(showName).join(', ');
			return `${who && `${who}: `}${text}${due ? `, due ${due}` : ''}${done ? ', done' : ''}`;
		});
		expect(role).toBe('meeting');
		expect(day?.day).toBe(note.text.includes('18') ? '2026-03-18' : '2026-03-05');
		// A title may be somebody; who that is, only the vault's own people can tell.
		const present = attendees.filter(({ ref }) => ref.form !== 'guess');
		expect(present.map(({ ref }) => showName(ref))).toEqual(note.present);
		expect(promised).toEqual(note.promised);
		expect(meetingsIn(facts)).toHaveLength(1);
		expect(diagnostics).toEqual([]);
	},
);

test.each([
	['German', '---\nDatum: 05.03.2026\nTeilnehmer: Jörg\nStatus: geplant\n---\n- x', 'plan Jörg'],
	[
		'French',
		'---\ndate: 2026-03-05\nparticipants: Léa\nstatut: annulé\n---\n- x',
		'cancelled Léa',
	],
	[
		'Russian',
		'---\nДата: 2026-03-05\nУчастники: Игорь\nстатус: отменено\n---\n- x',
		'cancelled Игорь',
	],
	['Japanese', '---\n日付: 2026-03-05\n参加者: 田村\nステータス: 予定\n---\n- x', 'plan 田村'],
])('what became of a meeting is read in %s', (_, text, expected) => {
	expect(meetingsIn(read('Meetings/Sync.md', text))).toEqual([`2026-03-05 ${expected}`]);
});
