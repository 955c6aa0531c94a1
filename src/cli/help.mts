/** What `kith help` prints: no more than 24 lines of 80 columns. */
export const HELP = `kith: who sends you work, and whom to thank, remind, ask and see this week

  kith review   [vault]            this week's plan
  kith people   [vault]            everyone: tier, cadence, last contact, and why
  kith timeline <person> [vault]   one person's history
  kith referrals [vault]           referrals, their stages, what is owed
  kith census   [vault]            people per tier; warm, cooling, cold; 26 weeks
  kith notes    [vault]            how each note was read
  kith check    [vault]            everything that could not be read, and where

vault is a folder of Markdown notes, this one if none is given. It is only read.

  --today YYYY-MM-DD      look at it as of another day
  --week 2026-W47         another week's review; --budget 120 for its minutes
  --format FORMAT         text, markdown or json
  --people WHERE          where people are: a folder, #tag or key=value; repeatable
  --config FILE           settings in place of the vault's own

Exit status: 0 fine, 1 it could not be carried out, 2 wrong usage.
More: kith help, kith --version. Colours: NO_COLOR=1 and FORCE_COLOR=1 are obeyed.
`;
