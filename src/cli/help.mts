/** What `kith help` prints: no more than 24 lines of 80 columns. */
export const HELP = `kith: who sends you work, and whom to thank, remind, ask and see this week

  kith review   [vault]            this week's plan
  kith people   [vault]            everyone: tier, cadence, last contact, why
  kith timeline <person> [vault]   one person's history
  kith referrals [vault]           referrals, their stages, what is owed
  kith census   [vault]            people per tier; warm, cool, cold; 26 weeks
  kith notes    [vault]            how each note was read
  kith check    [vault]            everything that could not be read, and where

[vault] is a folder of Markdown notes; without it, this one. It is only read.

  --today YYYY-MM-DD      look at it as of another day
  --week 2026-W47         another week than this one (review, census)
  --budget MINUTES        for the week (review)
  --format FORMAT         text, markdown or json
  --people WHERE          where people are: folder, #tag, key=value; repeatable
  --config FILE           settings in place of the vault's own

Exit status: 0 fine, 1 it could not be carried out, 2 wrong usage.
NO_COLOR and FORCE_COLOR are obeyed. More: kith help, kith --version.
`;
