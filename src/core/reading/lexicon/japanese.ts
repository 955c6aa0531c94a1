import { words, type Lexicon } from './lexicon';

/** Japanese: the words of structure. */
export const JAPANESE: Lexicon = {
	language: 'ja',
	labels: {
		date: words('日時, 日付, 開催日, 開催日時, 実施日'),
		attendees: words(
			'参加者, 出席者, 出席, 参加メンバー, メンバー, 参加, 同席者, 参加者一覧, 相手',
		),
		absent: words('欠席, 欠席者, 不参加'),
		'follow-ups': words(`
			アクションアイテム, アクション, 次回までの課題, 宿題, タスク, ネクストアクション, 次のステップ, todo, やること, 次回までにやること, 次回までに,
			課題, 今後の対応
		`),
		task: words('タスク, 内容, アクション, 課題, やること'),
		owner: words('担当, 担当者'),
		due: words('期限, 締切, 締め切り, 期日'),
		status: words('状態, ステータス, 状況'),
		done: words('完了, 済, 済み'),
		planned: words('予定'),
		cancelled: words('中止, キャンセル, 延期'),
		meeting: words(
			'会議, 議事録, ミーティング, 打ち合わせ, 打合せ, 定例, 定例会, 会議メモ, 面談, 1on1',
		),
		occasion: words('相談, 訪問'),
		pretext: words('ランチ, コーヒー, 飲み会, 食事, 雑談'),
		call: words('電話, 通話'),
		gathering: words('イベント, 勉強会'),
		'next-meeting': words('次回, 次回会議, 次回予定, 次回ミーティング, 次回日程'),
		previous: words('前回'),
		agenda: words('議題, アジェンダ'),
		decisions: words('決定事項'),
		person: words('人物, 連絡先'),
		circle: words('人脈, 顧客, 友人, 家族'),
		organisation: words('会社, プロジェクト, 組織'),
		diary: words('日記, 日誌, デイリーノート'),
		log: words('面談記録, やりとり'),
		remarks: words('記録, ログ, 履歴'),
		raise: words('次回話すこと'),
		notes: words('話したこと, 話した内容, メモ, 議事内容, 内容メモ'),
		template: words('テンプレート, 雛形'),
		everyone: words('全員, みんな'),
		nobody: words('なし, 無し'),
		name: words('氏名, 名前'),
		role: words('司会, 書記, 議長, 記録者'),
		self: words('私, 自分'),
	},
	phrases: {
		and: words('と'),
		'until-after': words('まで, までに'),
		away: words('欠席, 不参加'),
		courtesy: words('さん, 様, さま, 氏, くん, ちゃん'),
	},
};
