import { words, type Lexicon } from './lexicon';

/** Chinese: the words of structure. */
export const CHINESE: Lexicon = {
	language: 'zh',
	labels: {
		date: words('日期, 时间, 時間, 會議日期, 会议日期, 会议时间, 會議時間, 日期时间'),
		attendees: words(`
			参会人员, 参会者, 参会人, 与会人员, 与会者, 出席人员, 出席, 参加人员, 參與者, 人员, 參加人員, 與會人員, 参与人, 参与者, 参与人员, 到场,
			到场人员, 出席者
		`),
		absent: words('缺席, 缺席人员, 请假, 請假, 未出席'),
		'follow-ups': words(`
			待办事项, 待办, 待辦事項, 后续安排, 行动项, 行動項目, 行动计划, 下一步, 任务, 后续行动, 作业, 后续跟进, 后续工作, 下一步计划, 跟进事项
		`),
		task: words('事项, 任务, 内容, 行动, 工作内容'),
		owner: words('负责人, 責任人, 责任人, 负责, 執行人, 执行人, 負責人'),
		due: words('截止日期, 截止时间, 截止, 期限, 完成时间, 截止時間'),
		status: words('状态, 進度, 进度'),
		done: words('完成, 已完成'),
		planned: words('计划, 待定, 未开始'),
		cancelled: words('取消, 已取消, 延期'),
		meeting: words(
			'会议, 组会, 会议记录, 会议纪要, 例会, 會議, 會議記錄, 周会, 晨会, 周例会, 讨论会',
		),
		occasion: words('面谈, 访谈, 沟通'),
		pretext: words('咖啡, 午饭, 午餐, 晚饭, 晚餐, 拜访, 聊天'),
		call: words('电话, 通话, 视频会议, 電話'),
		gathering: words('活动, 聚会, 聚餐'),
		'next-meeting': words('下次会议, 下次组会, 下次會議, 下次例会'),
		previous: words('上次会议, 上次组会, 上次'),
		agenda: words('议程, 议题, 議程'),
		decisions: words('决定, 决议, 結論, 结论'),
		person: words('人物, 联系人, 聯絡人'),
		circle: words('人脉, 客户, 朋友, 家人, 同事'),
		organisation: words('公司, 项目, 组织'),
		diary: words('日记, 日志, 每日笔记, 周记'),
		log: words('联系记录, 沟通记录, 交流记录'),
		remarks: words('记录, 历史'),
		raise: words('下次, 下次聊'),
		notes: words('讨论内容, 会议内容, 沟通内容, 内容纪要, 讨论, 笔记'),
		template: words('模板, 模版'),
		everyone: words('全体, 所有人, 大家, 全员'),
		nobody: words('无, 暂无, 沒有, 没有'),
		name: words('姓名, 名字'),
		role: words('主持人, 记录人, 主持, 记录'),
		self: words('我, 本人'),
	},
	phrases: {
		and: words('和, 与, 與, 及'),
		until: words('截止, 截止到, 截至'),
		'until-after': words('前, 之前, 前完成, 截止'),
		away: words('缺席, 请假, 未到'),
	},
};
