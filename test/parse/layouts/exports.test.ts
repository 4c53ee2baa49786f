import { describe } from 'node:test';
import { expectCounts } from './counts';

describe('exports and imports of trackers', () => {
  expectCounts([
    {
      what: 'Jira, with repeated columns and custom fields',
      path: 'jira.csv',
      source: `Summary,Issue key,Issue id,Issue Type,Status,Priority,Sprint,Sprint,Labels,Labels,Description,Custom field (Story Points),Custom field (Acceptance Criteria)
Lend a ladder,GAR-1,10001,Story,To Do,High,S1,S2,a,b,"As a neighbour, I want to lend my ladder, so that others need not buy one.",3.0,"* The ladder is lent
* I see who has it"
Garden,GAR-2,10002,Epic,To Do,High,,,,,,,
Mend the list,GAR-3,10003,Bug,Done,Low,,,,,Broken,,
Write mail,GAR-4,10004,Sub-task,Done,Low,,,,,,,
Return a ladder,GAR-5,10005,Story,To Do,Low,,,,,"Plain words.

AC:
- It is listed
- I am thanked",,
`,
      items: 2,
      roles: 1,
      criteria: 4,
    },
    {
      what: 'Azure DevOps, with titles at several depths and HTML',
      path: 'ado.csv',
      source: `ID,Work Item Type,Title 1,Title 2,Title 3,State,Story Points,Acceptance Criteria,Area Path
1,Epic,Garden,,,New,,,Garden
2,Feature,,Ladders,,New,,,Garden
3,User Story,,,Lend a ladder,New,3,"<div><ul><li>The ladder is lent</li><li>I see who has it</li></ul></div>",Garden
4,User Story,,,Return a ladder,New,2,<div>Given a ladder<br>When I return it<br>Then it is free</div>,Garden
5,Task,,,Write mail,New,,,Garden
`,
      items: 2,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'GitLab',
      path: 'issues.csv',
      source: `Title,Description,Issue ID,URL,State,Author,Author Username,Assignee,Assignee Username,Confidential,Locked,Due Date,Created At (UTC),Updated At (UTC),Closed At (UTC),Milestone,Weight,Labels,Time Estimate,Time Spent
Lend a ladder,"As a neighbour, I want to lend my ladder.

## Acceptance criteria

- [ ] The ladder is lent
- [ ] I see who has it",1,https://x/1,Open,A,a,,,No,No,,2025-01-01,2025-01-01,,M1,3,garden,0,0
Return,No story,2,https://x/2,Open,A,a,,,No,No,,2025-01-01,2025-01-01,,M1,1,,0,0
`,
      items: 2,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'Linear',
      path: 'linear.csv',
      source: `ID,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Created
GAR-1,Garden,Lend a ladder,"As a neighbour, I want to lend my ladder",Todo,3,High,,a,,,1,2025-01-01
GAR-2,Garden,Return a ladder,,Todo,2,Low,,a,,,1,2025-01-01
`,
      items: 2,
      roles: 1,
      criteria: 0,
    },
    {
      what: 'a table of one team, with semicolons, BOM, quotes and a blank line at the end',
      path: 'own.csv',
      source: `\uFEFFEpic;User Story;Acceptance Criteria;Points
Garden;"As a neighbour, I want to lend my ladder";"Given a ladder, when lent, then listed; Given none, when asked, then told";3
Garden;As a neighbour I want to see ladders;1. With a photo 2. With a place;2

`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'tabs in a file called csv',
      path: 'tabs.csv',
      source: `Type\tTitle\tDescription\tPriority
Story\tLend a ladder\tAs a neighbour, I want to lend my ladder\tHigh
Epic\tGarden\t\tHigh
`,
      items: 1,
      roles: 1,
      criteria: 0,
    },
    {
      what: 'a table of something else',
      path: 'games.csv',
      source: `Name,Platform,Hours
Chess,Board,10
Go,Board,20
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'JSON of an agent loop',
      path: 'prd.json',
      source: `{"project":"Garden","branchName":"x","userStories":[
{"id":"US-001","title":"Lend","description":"As a neighbour, I need to lend my ladder so that others need not buy one.","acceptanceCriteria":["The ladder is lent","Typecheck passes"],"priority":1,"passes":false},
{"id":"US-002","title":"Return","description":"Return it","acceptanceCriteria":[],"priority":2,"passes":true}]}`,
      items: 2,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'JSON of a list of features with steps',
      path: 'feature_list.json',
      source: `[{"category":"functional","description":"Lend a ladder","steps":["Open the list","Press lend"],"passes":false},
{"category":"style","description":"Green buttons","steps":["Look"],"passes":true}]`,
      items: 2,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'YAML with epics, stories and ids that refer to them',
      path: 'docs/backlog.yaml',
      source: `epics:
  - id: EP-1
    title: Garden
    user_stories: [ST-1, ST-2]
user_stories:
  - id: ST-1
    title: Lend
    role: neighbour
    action: lend a ladder
    benefit: others need not buy one
    acceptance_criteria: >
      - It is listed
      - I see who has it
  - id: ST-2
    title: Return
    story: |
      As a neighbour
      I want to return a ladder
      So that others can have it
    acceptance:
      - given: a ladder
        when: returned
        then: free
`,
      items: 2,
      roles: 2,
      criteria: 3,
    },
    {
      what: 'JSON that is no backlog',
      path: 'package.json',
      source: `{"name":"x","version":"1.0.0","scripts":{"test":"x"},"keywords":["a"]}`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
  ]);
});
