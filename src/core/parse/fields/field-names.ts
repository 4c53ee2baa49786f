import type { FieldName } from '../../model';
import { withSpellings } from '../../words/spellings';

/** What people call the fields of an item, in labels, keys and columns; small letters, commas between. */
const names: Readonly<Record<FieldName, string>> = {
  priority: `
    priority, prio, prioridad, prioridade, priorité, priorität, priorità, prioriteit, priorytet,
    приоритет, 优先级, 優先度, moscow, importance, dringlichkeit, wichtigkeit, importancia, importância,
    importanza, ważność, приоритетность, 优先等级, 優先級, 优先度, 重要度, business priority, priority level
  `,
  estimate: `
    estimate, estimation, est, story points, story point, storypoints, story point estimate, points, sp,
    size, effort, weight, complexity, estimativa, estimación, schätzung, aufwand, puntos, pontos, stima,
    schatting, estimate hours, original estimate, custom field (story points), storypunkte, punkte, schätzwert,
    größe, komplexität, estimation (points), points d'effort, effort estimé, charge, complexité, taille,
    estimación de esfuerzo, puntos de historia, esfuerzo, tamaño, complejidad, pontos de história,
    esforço, tamanho, complexidade, punti, punti storia, sforzo, complessità, dimensione, punten,
    storypunten, inspanning, omvang, inschatting, oszacowanie, punkty, szacowanie, złożoność, wycena,
    оценка, сложность, стори поинты, сторипоинты, 見積もり, 見積り, 見積, ストーリーポイント, ポイント, 规模, 估算, 估点, 故事点, 工作量,
    故事點, 估計, t shirt size, effort estimate, story size, estimated effort, estimated sp, remaining work
  `,
  status: `
    status, state, estado, statut, état, stato, zustand, статус, 状态, ステータス, stand, situação, situacion,
    situación, etat, toestand, stan, состояние, 進捗, 状況, 狀態
  `,
  level: `
    level, role level, ebene, nivel, niveau
  `,
  owner: `
    owner, assignee, assigned to, responsible, responsable, responsável, verantwortlich, zuständig,
    zugewiesen an, zugewiesene person, bearbeiter, assigné à, assigné, propriétaire, asignado a, asignado, propietario,
    atribuído a, dono, proprietário, assegnato a, responsabile, proprietario, toegewezen aan,
    verantwoordelijke, eigenaar, przypisany do, przypisane do, właściciel, odpowiedzialny, исполнитель,
    ответственный, владелец, 担当者, 担当, 负责人, 負責人, assignees, product owner
  `,
  parent: `
    parent, epic, epic link, parent task id, parent id, parent key, epic name, épico, épica, custom
    field (epic link), parent summary, epik, épopée, epopée, epopea, epika, эпик, エピック, 史诗, 史詩, feature
    link, parent link, parent story, parent issue, übergeordnet
  `,
  depends: `
    depends on, dependencies, dependency, blocked by, depends, requires, dependências, dependencias,
    abhängigkeiten, abhängig von, blockedby, dependson, depends upon, hängt ab von, dépend de,
    dépendances, depende de, dipende da, dipendenze, afhankelijk van, afhankelijkheden, zależy od,
    zależności, зависит от, зависимости, 依存, 依存関係, 依赖, 依賴, relies on
  `,
  goal: `
    goal, product goal, sprint goal, okr, produktziel, sprintziel, objectif produit, objetivo de
    producto, objetivo do produto
  `,
  sprint: `
    sprint, iteration, iteration path, milestone, release, fix version, itération, iteración, iteração,
    iterazione, iteratie, iteracja, спринт, スプリント, 冲刺, 迭代, 衝刺, version, target release, fix versions
  `,
  tags: `
    tags, labels, label, tag, etiquetas, étiquettes, schlagworte, stichwörter, étiquette, balises,
    etiqueta, marcadores, etichette, etykiety, метки, теги, タグ, ラベル, 标签, 標籤
  `,
  reason: `
    reason, parked because, not yet because
  `,
  date: `
    date, due, due date, deadline, until, datum, fecha, data, target date, revisit on, fällig, fällig
    am, échéance, date d'échéance, fecha límite, vencimiento, prazo, data de entrega, scadenza,
    vervaldatum, termin, срок, дата, 期限, 日付, 截止日期
  `,
};

const fieldByName: ReadonlyMap<string, FieldName> = withSpellings(
  (Object.entries(names) as [FieldName, string][]).flatMap(([field, list]) =>
    list.split(',').map((name): [string, FieldName] => [name.trim().replace(/\s+/g, ' '), field]),
  ),
);

/** The field that a label, key or column names. "storyPoints", "story_points" and "Story Points" are one. */
export function fieldNamed(word: string): FieldName | undefined {
  // "MoSCoW" is one word, whatever its capitals.
  return (
    fieldByName.get(plain(word)) ?? (inHumps.test(word) ? fieldByName.get(plain(apart(word))) : undefined)
  );
}

/** Whether a line begins with the label of a field: "Priority: High". */
export function opensField(line: string): boolean {
  const label = /^[^:：]{2,40}(?=[:：])/.exec(line)?.[0];
  return label !== undefined && fieldNamed(label.replace(/[*_`]/g, '').trim()) !== undefined;
}

const inHumps = /\p{Ll}\p{Lu}/u;

function apart(word: string): string {
  return word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L})\.$/u, '')
    .replace(/[\s_-]+/g, ' ');
}
