import type { FieldName } from '../../model';
import { withSpellings } from '../../words/spellings';
import { wordSet } from '../../words/tokens';
import { fieldNamed } from '../fields/field-names';
import { labelKinds } from '../labels';

/** Columns of the parts of a story; labels of them are called so too. */
export const storyColumns = {
  role: `
    asa asan as role actor persona user userrole como rol als entantque who asaan rolle papel ruolo rola rôle роль 役割
    ロール 角色 als come jako как 作为
  `,
  need: `
    iwant iwantto want goal action need quiero quero jeveux möchteich wants wantsto wish ineed what objetivo ziel voglio
    wilik chcę хочу やりたいこと 要望 我想要 我希望 需求 ichmöchte ichwill wunsch yoquiero deseo jesouhaite euquero vorrei wens
  `,
  benefit: `
    sothat so benefit inorderto para paraque afinde damit why reason value zodat socanthat soican outcome purpose
    businessvalue beneficio nutzen benefício bénéfice beneficio voordeel korzyść inmododa aby чтобы выгода 理由 目的 価値
    价值 以便 paraquê sodass mehrwert afinque affinché
  `,
} as const;

/** What a column holds, besides the fields. */
const names = {
  id: `
    issuekey key vorgangsschlüssel schlüssel storyid usid formattedid taskcustomid customid taskid ticket id issueid workitemid
    vorgangsid iid ref reference code number jiraissue jirakey jiraticket usnr usnummer storynr storynummer us nummer numéro numero número
  `,
  title: `
    title summary name subject headline issuesummary titel título titulo titre titolo nombre nome
    zusammenfassung resumen resumo résumé tytuł nazwa titolo naam onderwerp samenvatting oggetto intitulé libellé
    bezeichnung thema temat название заголовок тема タイトル 件名 標題 标题 名称 名稱 概要 主题 task storytitle tasktitle issuetitle storyname itemname
    taskname item
  `,
  story: `
    userstory userstories story historiadeusuario históriadeusuário historia história récit recit
    anwenderstory storia asauser storystatement
  `,
  description: `
    description desc details beschreibung descripción descripcion descrição descricao descrizione
    omschrijving beschrijving opis описание 説明 描述 说明 詳細 详情 detalle detalles detalhes dettagli notes body content taskcontent comment expected actual rootcause fix
  `,
  ...storyColumns,
  criteria: `
    acceptancecriteria acceptance ac criteria acceptancetests acceptancecriterion criteriosdeaceptación
    criteriosdeaceptacion criteriosaceptacion critériosdeaceitação criteriosdeaceitacao
    criteriosdeaceite critèresdacceptation akzeptanzkriterien abnahmekriterien conditionsofsatisfaction
    definitionofdoneacceptancecriteria criteridiaccettazione acceptatiecriteria
  `,
  type: `
    type issuetype workitemtype itemtype kind tipo typ vorgangstyp tipodeincidencia tracker category typedeticket tipodeticket typzgłoszenia
    arbeitselementtyp arbeitsaufgabentyp aufgabentyp тип 種別 種類 类型 類型
  `,
  feature: `
    feature functionality funktion funcionalidad funcionalidade fonctionnalité requirement anforderung requisito exigence module
  `,
  problem: 'stepstoreproduce problem issue bug bugdescription defect severity reprosteps',
} as const;

/**
 * What counts the rows, under "#" or "No.", may be their ids; what says that a row is done, or when it was, is no field.
 * What is foreign stands in lists of people and of goods.
 */
export type ColumnMeaning = keyof typeof names | 'count' | 'done' | 'foreign' | 'step';

/** What the head of a column says of the cells below it. */
export interface Column {
  readonly meaning: ColumnMeaning | null;
  readonly field: FieldName | null;
  /** Which of several columns of one meaning is preferred: the lowest. */
  readonly rank: number;
  /** The number of "Title 2", where a hierarchy stands in several columns. */
  readonly depth: number | null;
  /** What the head says that it is of, "feature" in "Feature name"; null where it says nothing of it. */
  readonly of: string | null;
  /** What opens a step, where the steps of a scenario have a column each. */
  readonly keyword?: string;
}

const isCount = /^\s*(?:#|№|n[oº°]\.?|nr\.?|num\.?)\s*$/i;

const meanings: ReadonlyMap<string, { meaning: ColumnMeaning; rank: number }> = withSpellings(
  (Object.entries(names) as [ColumnMeaning, string][]).flatMap(([meaning, list]) =>
    [...wordSet(list)].map((name, rank): [string, { meaning: ColumnMeaning; rank: number }] => [
      name,
      { meaning, rank },
    ]),
  ),
);

const furtherFields: ReadonlyMap<string, FieldName> = new Map([
  ['estimatehours', 'estimate'],
  ['areapath', 'tags'],
  ['components', 'tags'],
  ['component', 'tags'],
  ['componentpage', 'tags'],
  ['area', 'tags'],
  ['iterationpath', 'sprint'],
  ['fixversions', 'sprint'],
  ['cycle', 'sprint'],
  ['phase', 'sprint'],
  ['epicid', 'parent'],
  ['parentissue', 'parent'],
  ['project', 'tags'],
  ['schedulestate', 'status'],
  ['currentstate', 'status'],
  ['planestimate', 'estimate'],
  ['sprintpoints', 'estimate'],
  ['sprints', 'sprint'],
  ['teamiteration', 'sprint'],
  ['sprintname', 'sprint'],
  ['iterationname', 'sprint'],
  ['cyclename', 'sprint'],
  ['releasename', 'sprint'],
  ['parenttask', 'parent'],
  ['epictitle', 'parent'],
]);

const done = wordSet('completedat closedat completed iscompleted datecompleted dateclosed archived');
const foreign = wordSet(
  'email emailaddress phone telephone mobile sku ean isbn price regularprice unitprice stock quantity',
);
/** "Card Name", "Feature description": some trackers say in each head what the rows are. */
const rowName =
  /^(?:card|entity|feature|idea|issue|item|requirement|story|user[\s-]?story|work[\s-]?item)[\s_-]+(?=\S)/i;
const ofAnyRow: ReadonlySet<ColumnMeaning | null> = new Set(['id', 'title', 'description', 'type', null]);

/** "Custom field (Story Points)" says what is in the brackets. */
const customField = /^\s*(?:custom field|benutzerdefiniertes feld)\s*\((?<name>.+)\)\s*$/i;

/** What the head of a column says. */
export function columnNamed(head: string): Column {
  if (isCount.test(head)) return { ...nothing, meaning: 'count' };
  const inner = customField.exec(head)?.groups?.['name'] ?? head;
  const words = inner.replace(/\([^()]*\)/g, ' ').trim();
  const name = plain(words);
  const depth = /^title(?<depth>\d)$/.exec(name)?.groups?.['depth'];
  if (depth !== undefined) return { meaning: 'title', field: null, rank: 0, depth: Number(depth), of: null };
  if (done.has(name)) return { ...nothing, meaning: 'done' };
  if (foreign.has(name)) return { ...nothing, meaning: 'foreign' };
  const told = storyInBrackets(inner) ?? numberedCriteria(name);
  const { meaning, rank } = told ?? meanings.get(name) ?? { meaning: labelled(words), rank: 0 };
  const field = meaning ? null : (furtherFields.get(name) ?? fieldNamed(words) ?? null);
  return meaning || field ? { meaning, field, rank, depth: null, of: null } : columnOfRow(words);
}

/** The name of a column in letters and numbers alone. */
export function plain(head: string): string {
  return head.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

function columnOfRow(words: string): Column {
  const name = rowName.exec(words)?.[0] ?? '';
  const column = name === '' ? nothing : columnNamed(words.slice(name.length));
  return ofAnyRow.has(column.meaning) ? { ...column, of: name.trim().toLowerCase() } : nothing;
}

/** What no column of a backlog says. */
export const nothing: Column = { meaning: null, field: null, rank: 0, depth: null, of: null };

/** "Anforderung (User Story)", "Description (As a …)": what the column is called is explained. */
function storyInBrackets(head: string): { meaning: ColumnMeaning; rank: number } | undefined {
  const inner = /\((?<inner>[^()]+)\)\s*$/.exec(head)?.groups?.['inner'] ?? '';
  const named = meanings.get(plain(inner));
  return named?.meaning === 'story' ? named : undefined;
}

/** "AC1", "Acceptance criteria 2": each criterion in a column of its own. */
function numberedCriteria(name: string): { meaning: ColumnMeaning; rank: number } | undefined {
  const [, letters, number] = /^(\P{N}+)(\d{1,2})$/u.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const isNamed = meanings.get(letters)?.meaning === 'criteria' || labelled(letters) === 'criteria';
  return isNamed ? { meaning: 'criteria', rank: Number(number) } : undefined;
}

/** Columns are called what headings and labels are. */
function labelled(words: string): ColumnMeaning | null {
  const kinds = labelKinds(words);
  return (['criteria', 'story'] as const).find((kind) => kinds.includes(kind)) ?? null;
}
