/** What `--help` prints. */
export const help = `Backlog Lens checks product backlogs: user stories, acceptance criteria and what is around them.

Usage
  backlog-lens lint  [PATH…]    say what could be better
  backlog-lens items [PATH…]    list what was read
  backlog-lens rules            list every rule
  backlog-lens report [PATH…]   count levels, health and readiness
  backlog-lens convert FILE --to FORMAT   write it in another format

A PATH is a file, a folder or a glob; without one, this folder. A file that is named is always
read; a folder is searched for the usual names of backlogs, or for those of the configuration.

Options
  --format FORMAT         stylish (default), json; for lint also sarif, junit, github, markdown;
                          for report markdown (default), html, json
  --to FORMAT             markdown, yaml, gherkin, csv, spec-kit, kiro, backlog.md
  --criteria STYLE        write criteria as checklist, given-when-then or ears
  --out FOLDER            write what was converted there instead of printing it
  --fix                   put right what can be put right without changing the meaning
  --max-warnings N        end with 1 if there are more warnings than this
  --config FILE           use this configuration instead of the nearest backlog-lens.config.yml
  --no-config             use none: the built-in defaults
  --stdin                 check what comes in on the standard input …
  --stdin-filename NAME   … as if it stood in this file
  --help, --version

Ends with 0 if all is well, 1 if there are errors or too many warnings, 2 if it could not run.

Examples
  backlog-lens lint docs
  backlog-lens lint "stories/**/*.md" --max-warnings 0 --format github
  backlog-lens items docs/user-stories.md --format json
  backlog-lens convert docs/backlog.md --to gherkin --out features
`;
