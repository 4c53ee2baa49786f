import type { FieldName } from '../../model';
import { wordSet } from '../../words/tokens';
import { fieldNamed } from '../field-names';
import { labelKinds } from '../labels';

/** Columns of the parts of a story; labels of them are called so too. */
export const storyColumns = {
  role: `
    asa asan as role actor persona user userrole como rol als entantque who asaan rolle papel ruolo rola rôle роль 役割
    ロール 角色 als come jako как 作为
  `,
  need: `
    iwant iwantto want goal action need quiero quero jeveux möchteich wants wantsto wish ineed what objetivo ziel voglio
    wilik chcę хочу やりたいこと 要望 我想要 我希望 需求
  `,
  benefit: `
    sothat so benefit inorderto para paraque afinde damit why reason value zodat socanthat soican outcome purpose
    businessvalue beneficio nutzen benefício bénéfice beneficio voordeel korzyść inmododa aby чтобы выгода 理由 目的 価値
    价值 以便 paraquê
  `,
} as const;

/** What a column holds, besides the fields. */
const names = {
  id: `
    issuekey key storyid usid taskid ticket id issueid workitemid iid ref reference code number
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
    omschrijving beschrijving opis описание 説明 描述 说明 詳細 详情 detalle detalles detalhes dettagli notes body content comment expected actual rootcause fix
  `,
  ...storyColumns,
  criteria: `
    acceptancecriteria acceptance ac criteria acceptancetests acceptancecriterion criteriosdeaceptación
    criteriosdeaceptacion criteriosaceptacion critériosdeaceitação criteriosdeaceitacao
    criteriosdeaceite critèresdacceptation akzeptanzkriterien abnahmekriterien conditionsofsatisfaction
    definitionofdoneacceptancecriteria criteridiaccettazione acceptatiecriteria
  `,
  type: `
    type issuetype workitemtype itemtype kind tipo typ vorgangstyp tipodeincidencia tracker category typedeticket tipodeticket typzgłoszenia тип 種別 種類 类型 類型
  `,
  feature: `
    feature functionality funktion funcionalidad funcionalidade fonctionnalité requirement module
  `,
  problem: 'stepstoreproduce problem issue bug bugdescription defect severity reprosteps',
} as const;

/** What counts the rows, under "#" or "No.", may be their ids. */
export type ColumnMeaning = keyof typeof names | 'count';

export interface Column {
  readonly meaning: ColumnMeaning | null;
  readonly field: FieldName | null;
  /** Which of several columns of one meaning is preferred: the lowest. */
  readonly rank: number;
  /** The number of "Title 2", where a hierarchy stands in several columns. */
  readonly depth: number | null;
}

const isCount = /^\s*(?:#|№|n[oº°]\.?|nr\.?|num\.?)\s*$/i;

const meanings: ReadonlyMap<string, { meaning: ColumnMeaning; rank: number }> = new Map(
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
]);

/** What the head of a column says. "Custom field (Story Points)" says what is in the brackets. */
export function columnNamed(head: string): Column {
  if (isCount.test(head)) return { meaning: 'count', field: null, rank: 0, depth: null };
  const inner = /^\s*custom field\s*\((?<name>.+)\)\s*$/i.exec(head)?.groups?.['name'] ?? head;
  const words = inner.replace(/\([^()]*\)/g, ' ').trim();
  const name = words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  const depth = /^title(?<depth>\d)$/.exec(name)?.groups?.['depth'];
  if (depth !== undefined) return { meaning: 'title', field: null, rank: 0, depth: Number(depth) };
  const { meaning, rank } = meanings.get(name) ?? { meaning: labelled(words), rank: 0 };
  const field = meaning ? null : (furtherFields.get(name) ?? fieldNamed(words) ?? null);
  return { meaning, field, rank, depth: null };
}

/** Columns are called what headings and labels are. */
function labelled(words: string): ColumnMeaning | null {
  const kinds = labelKinds(words);
  return (['criteria', 'story'] as const).find((kind) => kinds.includes(kind)) ?? null;
}

/**
 * Whether a row is the head of a backlog: a title beside something that only backlogs have, a column of user stories, or
 * a list of problems.
 */
export function isHead(columns: readonly Column[]): boolean {
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meaning === meaning);
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const known = columns.filter(({ meaning, field }) => meaning ?? field).length;
  // A list of anything has a status; beside columns that we do not know it proves nothing.
  const isTracked = fields.has('status') && (has('id') || has('description') || known === columns.length);
  const isPlanned =
    isTracked || (['priority', 'estimate', 'sprint', 'parent'] as const).some((field) => fields.has(field));
  if ((has('story') && (known > 1 || columns.length < 3)) || (has('role') && has('need'))) return true;
  if (has('title') || has('feature')) return has('type') || has('criteria') || isPlanned;
  if (has('problem')) return has('id') && (isPlanned || has('type'));
  return has('description') && has('id') && (has('type') || has('criteria') || isPlanned);
}
