import { wordSet } from './tokens';

/**
 * Verbs that stand in backlogs, in their base form. Collected from the vocabulary of use-case and requirements
 * textbooks (create, read, update, delete and their many names) and from everyday office work.
 */
export const verbs = wordSet(`
  arise adapt consist contain differ exist expire occur redirect reload reappear reflect vary trigger
  abandon accept access accompany accomplish account achieve acknowledge acquire act activate adapt add address adjust
  administer adopt advance advertise advise affect aggregate agree aim alert align allocate allow alter amend analyse
  analyze annotate announce anonymise anonymize answer apply appoint appreciate approve archive arrange ask assemble
  assess assign assist associate assume assure attach attend audit authenticate authorise authorize automate avoid
  back backdate balance ban batch be become begin bill bind block book bookmark borrow brand break bring broadcast
  browse budget build bundle buy calculate calibrate call cancel capture care carry cast catalogue categorise
  categorize cause change charge chart chat check choose claim clarify classify clean clear click clone close
  collaborate collapse collate collect combine come comment communicate compare compile complete comply compose
  compute conduct configure confirm connect consent consider consolidate construct consult excuse consume contact continue
  contribute control convert coordinate copy correct count cover create credit crop customise customize cut deactivate
  deal debit debug decide declare decline decode decrease decrypt deduct define delay delegate delete deliver deny
  depend deploy deposit derive describe deselect design detach detect determine develop diagnose differentiate digest
  digitise direct disable disallow discard disconnect discover discuss dismiss dispatch display dispose disseminate
  distinguish distribute divide do document donate download draft drag draw drive drop duplicate earn edit educate
  email embed employ empty enable encourage encrypt end endorse enforce engage enhance enjoy enlarge enrich enroll
  enrol ensure enter establish estimate evaluate examine exchange exclude execute exit expand expect experience
  explain explore export express extend extract facilitate fail favorite fax feed feel fetch file fill filter find
  finish fix flag flip focus follow force forecast forget format forward free freeze fulfil fulfill gain gather
  generate get give go grade grant group grow guarantee guide handle harvest have hear help hide highlight hire hold host
  identify ignore illustrate implement import improve include incorporate increase indicate inform initialise
  initialize initiate input insert inspect install instruct integrate interact interpret introduce investigate invite
  invoice issue join judge justify keep know label launch lead learn leave lend let leverage license like limit link
  list listen load locate lock log look lose lower maintain make manage manipulate map mark match maximise maximize
  measure meet mention merge message migrate minimise minimize modify monitor motivate mount move mute name navigate
  need negotiate normalise normalize note notify nominate observe obtain offer open operate opt optimise optimize
  order organise organize outline overlay override overwrite own pair participate pass paste pause pay perform permit
  persist personalise personalize pick pin pinpoint place plan play plot point populate position post practice
  practise predict prepare prepopulate prescribe present preserve press preview prevent print prioritise prioritize
  process procure produce profile program promote prompt propose protect prove provide provision publish pull
  purchase purge push put qualify query question queue quit quote raise rank rate reach react reactivate read realise
  realize reassign rebuild receive recognise recognize recommend reconcile record recover recruit redeem redesign
  redirect redo reduce refer refine refresh refund refuse regenerate register reject relate release rely remain
  remember remind remove rename render renew rent reopen reorder repair repeat replace replicate reply report
  represent request require reschedule research resend reserve reset resize resolve respond restart restore restrict
  resubmit resume retain retrieve return reuse reveal review revise revoke reward rotate route run sample satisfy save
  say scan schedule score screen scroll search secure see segment select sell send separate serve set settle set-up
  share ship shop show shut sign simplify simulate skip slice solve sort specify split stage standardise standardize
  star start state stay steer step stop store stream strengthen submit subscribe substitute suggest summarise
  summarize supervise supply support suppress surface suspend swap switch sync synchronise synchronize tag take talk
  target teach tell terminate test text think tidy toggle track trade train transcribe transfer transform transition
  translate transmit transport travel treat trigger troubleshoot trust try turn tweak type unblock uncheck undelete
  understand undo unlock unpublish unsubscribe update upgrade upload use utilise utilize validate verify version view
  visit visualise visualize void volunteer vote wait walk warn watch wear weigh withdraw work write zoom
  admit bake certify congratulate demote dictate discharge dismantle earmark escalate expel fold greet hang inject insure lease
  lengthen mend offboard onboard photograph pledge prolong proofread rearrange rebook recharge redact refill refuel
  reimburse reinstate relabel remit repay reprint reroute restock rewrite scrap shorten sow stock thank triage underwrite
  unmute unplug vaccinate wake wash wipe wrap
  mail kick phone dial tick untick repost reprice retire resell relist unlist unfollow befriend evict stamp staple
  sketch weld mow brew cook pour mix carve disarm dim seal subtract multiply haggle bid auction outsource silence
  sequence rewind shuffle subtitle prune sterilise sterilize disinfect dispense quarantine sedate ferment barcode
  palletise palletize unpack repack unload levy waive amortise amortize depreciate remortgage enlist evacuate
  patrol arrest cite subpoena notarise notarize countersign crossfade transpose caption blur sharpen watermark
  whitelist blacklist allowlist blocklist throttle patch reboot decommission rollback failover upvote downvote
  retweet unpin hand arm jump knock lift roll slide spend speak spell trace trim touch spot prefill autofill swipe tap
  haul dock moor ride park tow inquire enquire dispute contest appeal reverse cache waitlist forbid
`);

/** Verbs whose base form is as much a noun: they count as verbs only where their neighbours say so. */
export const nounVerbs = wordSet(`
  access account act address alert answer audit balance batch bill block book brand break budget call care catalogue
  cause change charge chart chat check claim comment contact control copy count cover credit cut deal debit delay
  deposit design display document download draft draw drive drop email end estimate exchange exit experience export
  fax feed file filter fix flag focus force forecast form format group guide help hold host import increase influence
  input interest invoice issue label launch lead limit link list load lock log look map mark match measure message
  monitor name need note offer order outline pair place plan play plot point position post practice practise present
  press preview print process produce profile program promise prompt purchase push query question queue quote rank
  rate record refund release repair repeat reply report request research reserve reset result return review
  reward route run sample scan schedule score screen search segment set share ship shop show sign sort split stage
  star start state step stop store stream subject supply support surface switch sync tag talk target test text time
  track trade train transfer transition transport travel trigger trust try turn type update upgrade upload use version
  view visit void volunteer vote wait walk watch work zoom back end free own open complete direct separate clean clear
  correct secure empty lower lease pledge scrap stock discharge triage wash wrap photograph
  mail kick phone dial tick stamp staple sketch weld brew cook mix seal bid auction silence sequence pause shuffle
  prune patrol caption blur patch reboot rollback failover mention subtitle cite levy watermark barcode
  bake hand arm jump lift roll slide touch spot trim trace dispute contest appeal swipe tap haul dock ride park tow
  whitelist blacklist allowlist blocklist quarantine arrest subpoena throttle upvote downvote retweet
`);

/** Verbs that say how things are rather than what is done: they make no action of their own. */
export const stativeVerbs = wordSet(`
  be become belong depend exist feel get have include involve keep know let like make mean need pass remain seem stay
  understand wait want avoid ensure continue expect prefer be able own hold know
`);

/** The base form of a verb in -s, -ed or -ing, where it is one we know; the word itself otherwise. */
export function baseOf(word: string): string {
  if (verbs.has(word) || !/[sdg]$/.test(word)) return word;
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const base of [stem + replacement, undoubled(stem)]) if (verbs.has(base)) return base;
  }
  return word;
}

const endings: readonly (readonly [ending: string, replacement: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

function undoubled(stem: string): string {
  return /(?<letter>[bdgklmnprt])\k<letter>$/.test(stem) ? stem.slice(0, -1) : stem;
}
