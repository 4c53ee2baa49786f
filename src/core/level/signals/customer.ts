import type { SignalGroup } from '../signal';

/** How it meets customers: through increments and feedback, or by going out and asking. */
export const customer: SignalGroup = {
  dimension: 'customer',
  signals: [
    {
      id: 'talk-to-customers',
      name: 'goes out and talks to customers',
      source: 'customer engagement: interviews, surveys, feedback programmes (1 2)',
      words:
        'interview, interviews, customer interview, user interview, survey, questionnaire, focus group, field study, field visit, shadowing, ride-along, customer visit, discovery call, discovery, customer discovery, user research, customer research, talk to, talk with, speak to, speak with, ask customers, ask users, visit, observe, diary study, listening tour, advisory board, customer council, feedback programme, conversation with, call ten, reach out, outreach, contact, approach, meet with, jobs to be done, jtbd, willing to, would use, would they',
    },
    {
      id: 'need-learning',
      name: 'wants to know what people need or why they stay or leave',
      source: 'customer engagement: needs, value, reasons to stay or leave (1 2)',
      words:
        'pain point, pain, unmet need, need for, needs, motivation, expectation, switch, switching, why they leave, leave us, churned, lapsed, lost deal, lost customers, win back, winback, reason for leaving, what they value, hypothesis, hypotheses, assumption, assumptions, validate, validation, validated learning, insight, insights, learn why, understand, understand why, find out, learn, figure out, know whether, know why, signal, demand, appetite, adoption, behaviour, problem interview',
      patterns: [
        'understand|learn|know|find|figure * why|whether|who|what|how|if',
        'why * leave|cancel|churn|switch|stay|buy|choose|stop|drop|quit',
        'who * pay|pays|buy|buys|want|wants|need|needs|use|uses',
        'what * want|need|expect|value|hire|pay|miss|expecting',
        'how many|much * pay|buy|leave|switch|stay',
        'would * pay|buy|use|want|switch|miss|join|subscribe',
      ],
    },
    {
      id: 'try-one-screen',
      name: 'tries out one screen or prototype',
      source: 'customer engagement, indirect: tests of an increment (1 2)',
      words:
        'usability test, usability testing, user test, a/b test, ab test, split test, click dummy, prototype test, beta tester, acceptance testing, uat, smoke test, pilot account, test user, bug report, feature request, support ticket, user feedback form',
    },
  ],
};
