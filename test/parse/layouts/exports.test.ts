import { describe } from 'node:test';
import { expectCounts } from './counts';

describe('exports and imports of trackers', () => {
  expectCounts([
    {
      what: 'Jira, with repeated columns and custom fields',
      path: 'jira.csv',
      source: `Summary,Issue key,Issue id,Issue Type,Status,Priority,Sprint,Sprint,Labels,Labels,Description,Custom field (Story Points),Custom field (Acceptance Criteria)
Book the kiln,POT-1,10001,Story,To Do,High,S1,S2,a,b,"As a potter, I want to book the kiln, so that my bowls are fired by Friday.",3.0,"* The kiln shows as taken
* I see who fires it"
Pottery,POT-2,10002,Epic,To Do,High,,,,,,,
Mend the door,POT-3,10003,Bug,Done,Low,,,,,Broken,,
Write mail,POT-4,10004,Sub-task,Done,Low,,,,,,,
Empty the kiln,POT-5,10005,Story,To Do,Low,,,,,"Plain words.

AC:
- It is listed
- It is swept",,
`,
      items: 3,
      roles: 1,
      criteria: 4,
    },
    {
      what: 'Azure DevOps, with titles at several depths and HTML',
      path: 'ado.csv',
      source: `ID,Work Item Type,Title 1,Title 2,Title 3,State,Story Points,Acceptance Criteria,Area Path
1,Epic,Pottery,,,New,,,Pottery
2,Feature,,Kilns,,New,,,Pottery
3,User Story,,,Book the kiln,New,3,"<div><ul><li>The kiln shows as taken</li><li>I see who fires it</li></ul></div>",Pottery
4,User Story,,,Empty the kiln,New,2,<div>Given a cold kiln<br>When I empty it<br>Then it is free</div>,Pottery
5,Task,,,Write mail,New,,,Pottery
`,
      items: 2,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'GitLab',
      path: 'issues.csv',
      source: `Title,Description,Issue ID,URL,State,Author,Author Username,Assignee,Assignee Username,Confidential,Locked,Due Date,Created At (UTC),Updated At (UTC),Closed At (UTC),Milestone,Weight,Labels,Time Estimate,Time Spent
Book the kiln,"As a potter, I want to book the kiln.

## Acceptance criteria

- [ ] The kiln shows as taken
- [ ] I see who fires it",1,https://x/1,Open,A,a,,,No,No,,2025-01-01,2025-01-01,,M1,3,pottery,0,0
Empty,No story,2,https://x/2,Open,A,a,,,No,No,,2025-01-01,2025-01-01,,M1,1,,0,0
`,
      items: 2,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'Linear',
      path: 'linear.csv',
      source: `ID,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Created
POT-1,Pottery,Book the kiln,"As a potter, I want to book the kiln",Todo,3,High,,a,,,1,2025-01-01
POT-2,Pottery,Empty the kiln,,Todo,2,Low,,a,,,1,2025-01-01
`,
      items: 2,
      roles: 1,
      criteria: 0,
    },
    {
      what: 'a table of one team, with semicolons, BOM, quotes and a blank line at the end',
      path: 'own.csv',
      source: `\uFEFFEpic;User Story;Acceptance Criteria;Points
Pottery;"As a potter, I want to book the kiln";"Given a free kiln, when booked, then listed; Given none, when asked, then told";3
Pottery;As a potter I want to see kilns;1. With a photo 2. With a place;2

`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'tabs in a file called csv',
      path: 'tabs.csv',
      source: `Type\tTitle\tDescription\tPriority
Story\tBook the kiln\tAs a potter, I want to book the kiln\tHigh
Epic\tPottery\t\tHigh
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
      source: `{"project":"Pottery","branchName":"x","userStories":[
{"id":"US-001","title":"Book","description":"As a potter, I need to book the kiln so that my bowls are fired by Friday.","acceptanceCriteria":["The kiln shows as taken","A photo is shown"],"priority":1,"passes":false},
{"id":"US-002","title":"Empty","description":"Empty it","acceptanceCriteria":[],"priority":2,"passes":true}]}`,
      items: 2,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'JSON of a list of features with steps',
      path: 'feature_list.json',
      source: `[{"category":"functional","description":"Book the kiln","steps":["Open the week","Press book"],"passes":false},
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
    title: Pottery
    user_stories: [ST-1, ST-2]
user_stories:
  - id: ST-1
    title: Book
    role: potter
    action: book the kiln
    benefit: my bowls are fired by Friday
    acceptance_criteria: >
      - It is listed
      - I see who fires it
  - id: ST-2
    title: Empty
    story: |
      As a potter
      I want to empty the kiln
      So that the next one can load it
    acceptance:
      - given: a cold kiln
        when: emptied
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
    {
      what: 'line ends that a program wrote as two signs',
      path: 'docs/import.csv',
      source: `Summary,Issue Type,Description
Fire a bowl,Story,As a potter I want to fire a bowl so that it holds water.\\n\\nAcceptance Criteria:\\n- The kiln is booked\\n- I am told when it is cold
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'bars between the criteria of a cell',
      path: 'docs/plan.csv',
      source: `Epic,Story,Acceptance Criteria,Priority
Kiln,"As a potter, I want to fire a bowl.",The kiln is booked | I am told when it is cold,P1
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
  ]);
});
