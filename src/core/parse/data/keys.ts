import type { FieldName, Kind } from '../../model';
import { withSpellings } from '../../words/spellings';
import { wordSet } from '../../words/tokens';
import { fieldNamed } from '../fields/field-names';
import { kindNamed } from '../kind';
import { labelsOf } from '../label-words';
import { questionWords } from '../story/question-words';
import type { Dict, Member } from './tree';

/** What a key of an item says, besides the fields. In the order in which the author's words are preferred. */
const keys = {
  id: 'iid id key issue_key ref code number identifier id_readable uid story_id task_id ticket us_id id_short',
  title: `
    title name summary headline subject heading titel título titulo titre titolo tytuł nombre nome nom nazwa naam название заголовок タイトル 標題 标题 名称 件名
    name_of_story zusammenfassung bezeichnung überschrift betreff résumé intitulé libellé resumen resumo riassunto oggetto samenvatting onderwerp
  `,
  story: `
    user_story story narrative story_statement statement sentence user_story_text historia_de_usuario
    historia história récit anwenderstory storia ユーザーストーリー 用户故事
  `,
  text: 'text content body texte texto testo inhalt contenu contenido conteúdo contenuto inhoud feature task requirement item goal objective key_result kr',
  description: `
    description desc details beschreibung beschrijving описание 説明 描述 说明 詳細 descripción descripcion descrição descricao descrizione
    omschrijving opis notes note context background comment deliverables rationale
  `,
  role: `
    as_a as_an as role actor persona user user_role user_type als rolle como rol en_tant_que come
    jako rôle papel ruolo rola роль как 役割 ロール 角色 作为 akteur nutzer benutzer acteur utilisateur usuario usuário attore utente gebruiker
    ${questionWords.role}
  `,
  need: `
    i_want i_want_to want want_to need i_need i_need_to wants möchte_ich ich_möchte will_ich quiero
    quero je_veux voglio wil_ik chcę хочу desire wish quero_que je_souhaite ich_will will möchte veux wunsch bedürfnis souhait besoin
    deseo necesidad desejo necessidade desiderio bisogno wens behoefte 我想要 我希望 やりたいこと
  `,
  /** Say the need only beside a role: alone they are something else. */
  needBesideRole: `
    goal action capability feature what function task objetivo ziel objectif obiettivo doel cel цель 要望 需求 目标 功能 機能
    aktion funktion fähigkeit fonctionnalité acción funcionalidad ação funcionalidade azione funzionalità actie akcja
    ${questionWords.need}
  `,
  benefit: `
    so_that so in_order_to benefit damit para para_que afin_de afin_que zodat aby affinché beneficio
    benefício nutzen bénéfice voordeel korzyść vantaggio in_modo_da in_modo_che così_da pour pour_que żeby чтобы
    выгода a_fim_de con_el_fin_de um 以便 なぜなら そうすることで 理由 価値 价值
  `,
  benefitBesideRole: `
    reason why value outcome purpose business_value rationale impact ${questionWords.benefit}
    wert mehrwert grund zweck valeur raison valor razón motivo razão valore ragione waarde reden wartość powód
  `,
  /** The labels of criteria are keys too, in every language. */
  criteria: `
    acceptance_criteria acceptance_criterion acceptance criteria ac acs acceptance_tests
    acceptance_scenarios acceptance_conditions conditions_of_satisfaction scenarios done_when
    criterios_aceptacion criterios_aceptación criteres_d_acceptation criteres_acceptation
    critères_acceptation critérios_aceitação criterios_aceitacao criteri_accettazione
  `,
  type: 'type kind issue_type work_item_type item_type story_type task_type tipo typ',
  /** True where the item is done. */
  done: 'passes done completed complete implemented finished closed is_done erledigt',
  /** Smaller pieces of an item. */
  pieces: 'subtasks sub_tasks steps tasks todos checklist',
  given: 'given angenommen gegeben dado étant_donné dato gegeven precondition preconditions context',
  when: 'when wenn cuando quando quand wanneer als',
  then: 'then dann entonces então entao alors allora dan',
  and: 'and but und aber y e et',
} as const;

export type Meaning = keyof typeof keys;

const rank: ReadonlyMap<Meaning, ReadonlyMap<string, number>> = new Map(
  (Object.entries(keys) as [Meaning, string][]).map(([meaning, names]) => [
    meaning,
    withSpellings(namesOf(meaning, names).map((name, index): [string, number] => [plain(name), index])),
  ]),
);

function namesOf(meaning: Meaning, names: string): string[] {
  const own = [...wordSet(names)];
  return meaning === 'criteria' ? [...new Set([...own, ...labelsOf('criteria')].map(plain))] : own;
}

/** "acceptanceCriteria", "Acceptance Criteria" and "acceptance_criteria" are one key. */
export function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_\-.'’]+/g, '');
}

/** The members of a dict that say something, the preferred key first; of a key that stands twice, the last. */
export function membersOf(dict: Dict, meaning: Meaning): Member[] {
  const order = rank.get(meaning);
  const found = new Map<string, { member: Member; rank: number }>();
  for (const member of dict.members) {
    const key = plain(member.key.text);
    const at = order?.get(key);
    if (at !== undefined) found.set(key, { member, rank: at });
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ member }) => member);
}

/** Whether a key says this. */
export function means(key: string, meaning: Meaning): boolean {
  return rank.get(meaning)?.has(plain(key)) ?? false;
}

/** "US-12": a key that is an id. */
export function isIdKey(key: string): boolean {
  return /^[A-Z]{1,8}[-_ ]?\d+(?:\.\d+)*$/.test(key);
}

/** "story", "story_1": what stands under a key, by the word for it. */
export function kindOfKey(key: string): Kind | undefined {
  return kindNamed(key.replace(/[-_ ]?\d+$/, ''));
}

const furtherFields: ReadonlyMap<string, FieldName> = new Map([
  ['state', 'status'],
  ['column', 'status'],
  ['stage', 'status'],
  ['assignedto', 'owner'],
  ['epicid', 'parent'],
  ['parentid', 'parent'],
  ['featureid', 'parent'],
  ['blockedby', 'depends'],
  ['doneat', 'date'],
  ['duedate', 'date'],
  ['createdat', 'date'],
  ['components', 'tags'],
  ['phase', 'sprint'],
]);

/** The field that a key names. */
export function fieldOfKey(key: string): FieldName | undefined {
  return fieldNamed(key) ?? furtherFields.get(plain(key));
}
