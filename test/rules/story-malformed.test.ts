import rule from '../../src/core/rules/story-malformed';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a ranger, I want the paths that walkers use the most.',
    'As a ranger, I want the path not to be closed.',
    'As a ranger, I want to know what a car does not need.',
    'As a ranger, I want trails mapped, so that maps do not need a key.',
    'As a ranger, I want to hear of a map that does not focus on deer.',
    'As a ranger, I want a path that does not always flood.',
    'As a ranger, I want the system checks to be logged.',
    'As a ranger, I want the price lists of the shop.',
    'As a ranger, I want a system that knows who is a ranger.',
    'As a ranger, I want that the path be closed.',
    'As a ranger, I want the form nobody must sign.',
    'As a ranger, I want to see the code I must enter.',
    'As a ranger, I want to see the form Anna must sign.',
    'As a ranger, I want the map he shall carry.',
    'As a ranger, I want to close a path, so that, if yes, they can rest.',
    'As a ranger, I want to report a tree by phone.',
    'As a nurse, I want to search notes for "the the" and have it mended.',
    { file: 'sample.backlog.md', text: '## US-1: Search\n\nAs a nurse, I want to find `to to` in notes.\n' },
    'As a clerk, I want to print on paper of size A a day ahead.',
    'As a nurse, I want to see a list of the beds that is kept by the ward.',
    'As a nurse, I want to see whether the status is final.',
    'As a nurse, I want the sms that is sent to me in German.',
    'As a nurse, I want a report that shows which needs are met.',
    'As a nurse, I want a tool that sorts and counts drugs.',
    'As a nurse, I want to hear when a few are late.',
    'As a nurse, I want to let it have a name.',
    'As a nurse, I want to see a hint that help is near.',
    'As a nurse, I want a law that need not be read twice.',
    'As a nurse, I want to print a sales report.',
    'As a nurse, I want to plan a series of visits, so that a team have time to talk.',
    'As a nurse, I want to be fully prepared.',
    'As a nurse, I want to get help, so that we get reach.',
    'As a nurse, I want to see whom they have consent from.',
    'As a nurse, I want to tell my ward when I am away.',
    'As a nurse, I want to see the forms guests give me.',
    'As a nurse, I want the price list my aunt uses.',
    'As a nurse, I want to read the form my aunt has to be shown.',
    'As a nurse, I want to see the room we must be in.',
    'As a nurse, I want to learn how the ward works, so that I find my way.',
    'As a nurse, I want to choose from the a la carte menu.',
    'As a nurse, I want to order more better tools.',
    'As a nurse, I want to ask: am I responsible for this bed?',
    'As a keeper, I want to train the AT staff.',
    'As a keeper, I want to print what is paid for by card.',
    'As a cook, I want to see orders, so that I can plan.',
    'As a clerk, I want to know what I am waiting for.',
    'As a host, I want to log in to to-do lists.',
    'As a nurse, I want support from the night shift.',
    'As a driver, I need help with a flat tyre.',
    'As a keeper, I want to know which cage an animal belongs to.',
    'As a coach, I want training plans to be shared.',
    'As a reader, I want to be able to keep a book.',
    'As a teacher, I want reports to reach parents.',
    'As a tenant, I want to SMS the caretaker.',
    'As a clerk, I want duplicate invoices to be marked.',
    'As a tenant, I want to hear what the plans are for.',
    'As a guest, I want to login.',
    'As a guest, I want to logout after a while, so that nobody reads my mail.',
    'As a pupil, I want to signup for a course.',
    'As a librarian, I want to keep the shelves in order.',
    'As a cook, I want to see the price in order view.',
    'As a nurse, I want charts in order of arrival.',
    'As a pilot, I want to see the airports my crew flies to.',
    'As a pilot, I want someone to talk to, so that I stay awake.',
    'As a pilot, I want my questions to be replied to.',
    'As a pilot, I want to say when, so that nobody starts too soon.',
    'As a pilot, I want to choose which.',
    'As a pilot, I want to take off from runway A.',
    'As a pilot, I want to see what the weather is like, so that I can plan.',
    'As a pilot, I want to see the rota, so that all rest.',
    'As a pilot, I want to see the rota, so that bees thrive.',
    'As a pilot, I want to know how can groups of pilots share a car.',
    'As a pilot, I want the list that is open to be closed.',
    'As a pilot, I want rights for create and edit permissions.',
    'As a pilot, I want to see flights whose status is cancel.',
    'As a pilot, I want all I have to do is shown.',
    "I'd like, as a pilot, to leave a note for the crew, so that they can plan.",
    'As a sysadmin, I want to silence a host so that I can repair it.',
    'As a ranger, I want to ping a base station so that I know it is up.',
    'As a clerk, I want to caution a debtor so that they pay in time.',
    'As a night porter, I want the doors locked at 11 p.m. so that nobody walks in.',
    "As a clerk, I want to see the file so that the folder it's in is easy to tell.",
    'As a brewer, I want to weigh a can holding beer so that I know the fill.',
    'As a brewer, I want to see what a can filled at noon weighs so that I know the fill.',
    'As a clerk, I want to see my rota so that my colleagues stay safe.',
    'As a clerk, I want to see my rota so that the boss knows.',
    'As a sailor, I want the moment the tide turns to be shown.',
    'As a sailor, I want the crew not on board to be listed.',
    'As a sailor, I want the boats people are repairing to be listed.',
    "As a sailor, I want to seed the logbook with last year's trips.",
    'As a sailor, I want to embed a map in the log.',
    'As a sailor, I want to dispose of old ropes.',
    'As a sailor, I want to hear of storms.',
    'As a sailor, I want to talk of the next trip with my crew.',
    'As a sailor, I want a list of what to do without, so that I can pack.',
    'As a sailor, I want to see what I can do without to save weight.',
    'As a sailor, I want a mail that lets the harbour know when I come.',
    'As a sailor, I want a map that allows me access to the dock.',
    'As a sailor, I want to know why I cannot enter, so that not all is lost.',
    'As a sailor, I want the harbour I am moored at to be shown.',
    'As a sailor, I want to choose which buoy to moor at.',
    'As a sailor, I want places to eat at.',
    'As a sailor, I want the default to be ignore, so that nothing is sent.',
    'As a sailor, I want to be able to steer by phone.',
    'As a sailor, I want to know whether they not only sail but also race.',
    'As a sailor, I want that the anchor not be lost.',
    'As a sailor, I want the can must be recycled sign to go away.',
    'As a sailor, I want what is broken to be marked.',
    'As a sailor, I want to speed up on open sea.',
    'As a sailor, I want people who are not members to pay more.',
    'As a clerk, I want to be told by whom and when.',
    'As a reader, I want to see what the critics say and when.',
    'When a frost comes, I want to be woken, so I can save the buds.',
  ],
  invalid: [
    { text: 'As a ranger, I want boats «to be are» numbered.', message: 'Choose one verb: "to be are".' },
    {
      text: 'As a ranger, «I want the gates not be closed» at noon.',
      message: 'A word is missing: "I want the gates not be closed".',
    },
    {
      text: 'As a ranger, «I want walkers wear their» badge.',
      message: 'A word is missing: "I want walkers wear their".',
    },
    {
      text: 'As a ranger, I want to see a map, so that a path «does not closed».',
      message: 'Choose one verb: "does not closed".',
    },
    {
      text: 'As a ranger, I want a map for the walker «to can see» the huts.',
      message: 'Choose one verb: "to can see".',
    },
    {
      text: 'As a ranger, «I want my trails and big camps is» listed.',
      message: 'Make the words agree in number: "I want my trails and big camps is".',
    },
    {
      text: 'As a ranger, «I wants» to see deer.',
      message: 'Write the verb without "s": "I wants".',
    },
    {
      text: 'As a ranger, I want to see deer «because because» they hide.',
      message: 'Say it once: "because because".',
      fixed: 'As a ranger, I want to see deer because they hide.',
    },
    {
      text: 'As a ranger, I want to see a map that «does not appears» at night.',
      message: 'Write the verb without "s": "does not appears".',
    },
    {
      text: 'As a ranger, «I want the brown signs is» painted.',
      message: 'Make the words agree in number: "I want the brown signs is".',
    },
    {
      text: 'As a ranger, I want to see «that paths which was» painted.',
      message: 'Make the words agree in number: "that paths which was".',
    },
    {
      text: 'As a ranger, «I want the alarm should ring».',
      message: 'Choose one verb: "I want the alarm should ring".',
    },
    {
      text: 'As a ranger, «I want the drone recognises deer».',
      message: 'Choose one verb: "I want the drone recognises deer".',
    },
    {
      text: 'As a ranger, «I want the map loads fast».',
      message: 'Choose one verb: "I want the map loads fast".',
    },
    {
      text: 'As a ranger, «I want the signs be» painted.',
      message: 'Write "to be": "I want the signs be".',
    },
    {
      text: 'As a ranger, I want to close a path «so that guests they can» rest.',
      message: 'Say it once: "so that guests they can".',
    },
    {
      text: 'As a ranger, I «want I can» see deer.',
      message: 'Choose one verb: "want I can".',
    },
    {
      text: 'As a ranger, I want to report a tree «without inform the» office.',
      message: 'Write the verb with "-ing": "without inform the".',
    },
    {
      text: 'As a nurse, I want to see «the beds which was» made today.',
      message: 'Make the words agree in number: "the beds which was".',
    },
    {
      text: 'As a nurse, I want to «find beds that needs» a change.',
      message: 'Make the words agree in number: "find beds that needs".',
    },
    {
      text: 'As a nurse, I want to hear «when the orders is» due.',
      message: 'Make the words agree in number: "when the orders is".',
    },
    {
      text: 'As a nurse, I want to «know which beds is» free.',
      message: 'Make the words agree in number: "know which beds is".',
    },
    {
      text: 'As a nurse, I want to see a list «when porters and night cooks has» a break.',
      message: 'Make the words agree in number: "when porters and night cooks has".',
    },
    {
      text: 'As a nurse, I want to see «if every guest have» paid.',
      message: 'Make the words agree in number: "if every guest have".',
    },
    {
      text: 'As a nurse, I want to be told «because it have» rained.',
      message: 'Make the words agree in number: "because it have".',
    },
    {
      text: 'As a nurse, I want to order «a bed that have» wheels.',
      message: 'Make the words agree in number: "a bed that have".',
    },
    {
      text: 'As a nurse, I want to be shown where «there is two doors».',
      message: 'Make the words agree in number: "there is two doors".',
    },
    {
      text: 'As a nurse, I want to print «a receipts».',
      message: 'Make the words agree in number: "a receipts".',
    },
    {
      text: 'As a nurse, I want «to be quickly report» a fall.',
      message: 'Choose one verb: "to be quickly report".',
    },
    {
      text: 'As a nurse, I want to «get notify» of a fall.',
      message: 'Choose one verb: "get notify".',
    },
    {
      text: 'As a nurse, I want to list the guests «they have see» today.',
      message: 'Choose one verb: "they have see".',
    },
    {
      text: 'As a nurse, I «want to seen» the rota.',
      message: 'Choose one verb: "want to seen".',
    },
    {
      text: 'As a nurse, «I want to remind me» of my keys.',
      message: 'Name who or what does it: "I want to remind me".',
    },
    {
      text: 'As a nurse, «I want the board show me» who calls.',
      message: 'Write "to" before the verb: "I want the board show me".',
    },
    {
      text: 'As a nurse, «I want the bell tell me» who calls.',
      message: 'Write "to" before the verb: "I want the bell tell me".',
    },
    {
      text: 'As a nurse, I «want the bell to tells me» who calls.',
      message: 'Write the verb without "s": "want the bell to tells me".',
    },
    {
      text: 'As a nurse, I want to «allow guests pay» at the bed.',
      message: 'Write "to" before the verb: "allow guests pay".',
    },
    {
      text: 'As a nurse, «I want to have the form has to be» short.',
      message: 'Choose one verb: "I want to have the form has to be".',
    },
    {
      text: 'As a nurse, I want to control «how the page», so that it fits the screen.',
      message: 'Finish the sentence after "how the page".',
    },
    {
      text: 'As a nurse, I want to see the rota, «so that to plan» my week.',
      message: 'Name who or what first: "so that to plan".',
    },
    {
      text: 'As a nurse, I want to see the beds «I responsible for».',
      message: 'A word is missing: "I responsible for".',
    },
    {
      text: 'As a nurse, I want to find guests «by they name».',
      message: 'Write "their": "by they name".',
    },
    {
      text: 'As a nurse, I want to print «the a» list.',
      message: 'Choose one of the two: "the a".',
    },
    {
      text: 'As a nurse, I want a «more easier» way in.',
      message: 'Leave out "more": "more easier".',
    },
    {
      text: 'As a keeper, I want to review «the for» faults.',
      message: 'A word is missing: "the for".',
    },
    {
      text: 'As a keeper, I want to group «by for» cages.',
      message: 'A word is missing: "by for".',
    },
    {
      text: 'As a cook, «I want see» orders.',
      message: 'Write "to" before the verb: "I want see".',
      suggested: ['As a cook, I want to see orders.'],
    },
    {
      text: 'As a clerk, I want «to to» print a form.',
      message: 'Say it once: "to to".',
      fixed: 'As a clerk, I want to print a form.',
    },
    {
      text: 'As a clerk, I want to print «the the» form.',
      message: 'Say it once: "the the".',
      fixed: 'As a clerk, I want to print the form.',
    },
    {
      text: 'As a clerk, I want to know what the form «is is» for.',
      message: 'Say it once: "is is".',
      suggested: ['As a clerk, I want to know what the form is for.'],
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Forms\n\nAs a clerk, I want to print «the **the»** form.\n',
      message: 'Say it once: "the the".',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Forms\n\nAs a clerk, I want to print «the\nthe» form.\n',
      message: 'Say it once: "the the".',
      fixed: '## US-1: Forms\n\nAs a clerk, I want to print the form.\n',
    },
    {
      text: 'As a host, I want a list, «so that so that» I can plan.',
      message: 'Say it once: "so that so that".',
      fixed: 'As a host, I want a list, so that I can plan.',
    },
    {
      text: 'As a nurse, I want to free a bed«. So that» it can be cleaned.',
      message: 'Join the benefit to the sentence: "…, so that …".',
      fixed: 'As a nurse, I want to free a bed, so that it can be cleaned.',
    },
    {
      text: 'As a driver, «I want to knows» the route.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to knows".',
    },
    {
      text: 'As a keeper, I «want to able to» log food.',
      message: 'Write "to be able to": "want to able to".',
    },
    { text: 'As a coach, I «can to» enter a score.', message: 'Leave out "to": "can to".' },
    { text: 'As a pupil, I want to «learn how fix» a tyre.', message: 'A word is missing: "learn how fix".' },
    {
      text: 'As a teacher, «I want to information» about parents.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to information".',
    },
    { text: 'As a tenant, I want to report a leak in «the.»', message: 'Finish the sentence after "the.".' },
    {
      text: 'As a host, I want to sort guests «in order plan» the tables.',
      message: 'Write "in order to": "in order plan".',
    },
    {
      text: 'As a keeper, I want to see a log that «I keeps».',
      message: 'Write the verb without "s": "I keeps".',
    },
    { text: 'As a pilot, I want to send the plan «up to».', message: 'Finish the sentence after "up to".' },
    {
      text: 'As a pilot, I want to see the «plan which», so that I can plan.',
      message: 'Finish the sentence after "plan which".',
    },
    {
      text: 'As a pilot, I want to see the fuel«, so that».',
      message: 'Finish the sentence after "so that".',
    },
    {
      text: 'As a pilot, I want to see the fuel, so that «no delay».',
      message: 'A word is missing: "so that no delay".',
    },
    {
      text: 'As a pilot, I want to see the fuel, so that «enough».',
      message: 'A word is missing: "so that enough".',
    },
    {
      text: 'As a pilot, I want to see the fuel, «so that can» I plan the trip.',
      message: 'Name who or what first: "so that can".',
    },
    {
      text: 'As a pilot «want to» see the fuel, so that I can plan.',
      message: 'Name who or what first: "want to".',
    },
    {
      text: '«As a» I want to see the fuel, so that I can plan.',
      message: 'Finish the sentence after "As a".',
    },
    {
      text: 'As a pilot, I want the crew to «be able see» the plan.',
      message: 'Write "to be able to": "be able see".',
    },
    {
      text: 'As a pilot, «I want to the» fuel of the plane.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to the".',
    },
    {
      text: 'As a pilot, «I want the plane is» clean, so that I can fly.',
      message: 'Choose one verb: "I want the plane is".',
    },
    {
      text: 'As a pilot, I want that the tower «can sees» me.',
      message: 'Write the verb without "s": "can sees".',
    },
    {
      text: 'As a pilot, I want to know when my licence «is expire».',
      message: 'Choose one verb: "is expire".',
    },
    {
      text: 'As a pilot, I want a form «for see the» plan.',
      message: 'Write "to" before the verb: "for see the".',
    },
    { text: 'As a pilot, «I want how» much fuel there is.', message: 'A word is missing: "I want how".' },
    {
      text: 'As a pilot, I want a call «when my captain he is» not on board.',
      message: 'Say it once: "when my captain he is".',
    },
    {
      text: 'As a clerk, I want to see orders so that I «can preparing» them.',
      message: 'Choose one verb: "can preparing".',
    },
    {
      text: 'As a clerk, I want to see orders so that «my list complete».',
      message: 'A word is missing: "so that my list complete".',
    },
    {
      text: "As a clerk, I want to see orders «so that the order it's ready».",
      message: 'Say it once: "so that the order it\'s ready".',
    },
    {
      text: 'As a clerk, I want to see orders that «should delivered» today so that I can plan.',
      message: 'Choose one verb: "should delivered".',
    },
    {
      text: 'As a cook, «I the» list of allergens by table.',
      message: 'A word is missing: "I the".',
    },
    {
      text: 'As a cook «I to» see where my order is.',
      message: 'A word is missing: "I to".',
    },
    {
      text: 'As a cook, «I want to license» of a recipe.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to license".',
    },
    {
      text: 'As a cook, «I want to closed» orders in grey.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to closed".',
    },
    {
      text: 'As a cook, «I want to is» told when an order is late.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to is".',
    },
    {
      text: 'As a cook, «I want to can» see orders.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to can".',
    },
    {
      text: 'As a cook, I want to see orders so «I not burn» them.',
      message: 'A word is missing: "I not burn".',
    },
    {
      text: 'As a cook, I «want that stove not start» alone.',
      message: 'A word is missing: "want that stove not start".',
    },
    {
      text: 'As a cook, I want to see orders «for that I can» plan.',
      message: 'Write "so that" instead: "for that I can".',
    },
    {
      text: "As a cook, I want a list so that the waiter «doesn't must» ask.",
      message: 'Choose one verb: "doesn\'t must".',
    },
    {
      text: 'As a cook, I want a list so that the waiter «can should» ask.',
      message: 'Choose one verb: "can should".',
    },
    {
      text: 'As a cook, I want to know the «temperature at» so that I can roast.',
      message: 'Finish the sentence after "temperature at".',
    },
    {
      text: 'As a cook, «I want the guest list is» printed at noon.',
      message: 'Choose one verb: "I want the guest list is".',
    },
    {
      text: 'As a cook, «I want order must» be printed at noon.',
      message: 'Choose one verb: "I want order must".',
    },
    {
      text: 'As a cook, I want «to be notify» when an order is late.',
      message: 'Choose one verb: "to be notify".',
    },
    {
      text: 'As a cook, I want a bell so that «I able to» hear orders.',
      message: 'A word is missing: "I able to".',
    },
    {
      text: 'As a cook, I want a list that «allows me see orders».',
      message: 'Write "to" before the verb: "allows me see orders".',
    },
    {
      text: 'As a cook, I want a list that «lets me to see» orders.',
      message: 'Leave out "to": "lets me to see".',
    },
    {
      text: 'As a cook, I want to change an order «without to call» the waiter.',
      message: 'Write the verb with "-ing": "without to call".',
    },
    {
      text: 'As a cook, I want to see an order «because is» late.',
      message: 'Name who or what first: "because is".',
    },
    {
      text: 'As a cook, I want a list «so that not forget» an order.',
      message: 'Name who or what first: "so that not forget".',
    },
    {
      text: 'As a cook, «want» that orders are printed.',
      message: 'Name who or what first: "want".',
    },
    {
      text: 'As cook, «want» that orders are printed.',
      message: 'Name who or what first: "want".',
    },
    {
      text: 'As a cook, I want to know which guests «are come».',
      message: 'Choose one verb: "are come".',
    },
    {
      text: 'As a guide, I want the names of «guests when».',
      message: 'Finish the sentence after "guests when".',
    },
    {
      text: 'As a guide, I «want that can» see the next group, so that I am on time.',
      message: 'Name who or what first: "want that can".',
    },
    {
      text: '«I want to» see the rota.',
      message: 'Say first who wants it: "As a …".',
      suggested: ['As a …, I want to see the rota.'],
    },
    { text: '«As a lamplighter, so that no ship is lost.»', message: 'Say what the "lamplighter" wants.' },
  ],
});
