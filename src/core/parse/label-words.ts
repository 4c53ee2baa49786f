import { spellingsOf } from '../words/spellings';

/** What a heading, a bold label or a field says it holds, in the words of many languages; small letters, commas between. */
export const labelWords = {
  criteria: `
    acceptance criteria, acceptance criterion, aceptance criteria, acceptence criteria, acceptance criterias,
    acceptance scenarios, acceptance scenario, acceptance tests, ac, acs, criteria, success criteria for this story,
    conditions of satisfaction, satisfaction conditions, scenarios, acceptance, acceptance conditions,
    acceptance requirements, acceptance checklist, acceptance criteria checklist, verification criteria,
    validation criteria, conditions of acceptance, given/when/then, gherkin scenarios, gherkin, bdd scenarios,
    done when, done if, it is done when, it's done when, this is done when, i know it is done when,
    i know it's done when, i know this is done when, we know it is done when, we know it's done when,

    akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien, abnahmekriterium, abnahmebedingungen,
    akzeptanzszenarien, szenarien, kriterien, akzeptanztests, ak,

    critères d'acceptation, critère d'acceptation, critères de validation, critères d'acceptance,
    conditions d'acceptation, conditions de satisfaction, scénarios d'acceptation, scénarios, tests d'acceptation,
    critères de réussite, ca,

    criterios de aceptación, criterios de aceptacion, criterio de aceptación, criterios de validación,
    criterios de aceptación funcionales, condiciones de aceptación, condiciones de satisfacción,
    escenarios de aceptación, escenarios, pruebas de aceptación, criterios,

    critérios de aceitação, critérios de aceitacao, criterios de aceitacao, critérios de aceite,
    criterios de aceite, critério de aceitação, critério de aceite, critérios de validação,
    condições de aceitação, cenários de aceitação, cenários, testes de aceitação, critérios,

    criteri di accettazione, criterio di accettazione, criteri d'accettazione, criteri di validazione,
    condizioni di accettazione, scenari di accettazione, scenari, criteri,

    acceptatiecriteria, acceptatiecriterium, acceptatie criteria, aanvaardingscriteria, acceptatievoorwaarden,
    acceptatiescenario's, scenario's, acceptatietests,

    kryteria akceptacji, kryterium akceptacji, kryteria akceptacyjne, warunki akceptacji, warunki satysfakcji,
    scenariusze akceptacyjne, scenariusze, testy akceptacyjne, ka, kryteria,

    критерии приемки, критерии приёмки, критерии принятия, критерии готовности истории, условия приемки,
    условия приёмки, сценарии приемки, сценарии, приемочные критерии, приёмочные критерии, критерии,

    受け入れ条件, 受入条件, 受け入れ基準, 受入基準, 受け入れ要件, 受入れ条件, 受入れ基準, 受け入れシナリオ,
    受け入れテスト, 完了条件, シナリオ,

    验收标准, 验收条件, 接受标准, 接受条件, 验收场景, 验收准则, 场景, 驗收標準, 驗收條件, 驗收準則, 驗收情境, 驗收場景, 接受條件, 情境,

    인수 조건, 인수 기준, 인수 시나리오, 수용 기준, 승인 기준, 수락 기준, 완료 조건, 시나리오,

    tiêu chí chấp nhận, kịch bản chấp nhận, tiêu chí nghiệm thu, kabul kriterleri, kabul senaryoları
  `,
  story: `
    user story, story, story statement, user story statement, job story, objective, narrative, statement, as a user,
    description, user need, the story, story description, primary user story, primary user stories, main user story,
    anwenderstory, anwendergeschichte, nutzergeschichte, benutzergeschichte, geschichte, beschreibung, ziel,
    nutzerstory, primäre user story, haupt-user-story,
    récit utilisateur, récit utilisateur principal, récit, histoire utilisateur, histoire, énoncé, objectif, user story (us),
    historia, historia de usuario principal, historia principal de usuario, historia de usuario, historia de usuaria, relato de usuario, descripción, descripcion, objetivo,
    enunciado, história, história de usuário principal, história principal do usuário, história de usuário, história do usuário, história do utilizador,
    história de utilizador, declaração da história, descrição, descricao, narrativa,
    storia utente, storia, racconto utente, descrizione, obiettivo,
    gebruikersverhaal, gebruikersstory, verhaal, beschrijving, omschrijving, doel,
    historyjka użytkownika, historyjka, historia użytkownika, opowieść użytkownika, opis, cel,
    пользовательская история, история пользователя, история, описание, цель,
    ユーザーストーリー, 主要なユーザーストーリー, 主要ユーザーストーリー, ストーリー, 目的, 説明,
    用户故事, 主要用户故事, 用戶故事, 使用者故事, 故事, 描述, 目标, 目標
  `,
  /** The work on an item: beside the criteria like what follows. */
  tasks: `
    tasks, tasks / subtasks, tasks/subtasks, subtasks, sub-tasks, task list, implementation tasks, technical tasks,
    development tasks, dev tasks,

    aufgaben, teilaufgaben, unteraufgaben, technische aufgaben, tâches, sous-tâches, tâches techniques, tareas,
    subtareas, tareas técnicas, tarefas, subtarefas, tarefas técnicas, tarefas / subtarefas, attività, compiti,
    sottoattività, taken, subtaken, technische taken, zadania,
  `,
  /** What stands beside the criteria and is none. */
  aside: `
    definition of done, dod, definition of ready, dor, definition of finished, done criteria, tasks,
    tasks / subtasks, tasks/subtasks, subtasks, sub-tasks, task list, todo, to do, todos, implementation tasks,
    technical tasks, development tasks, dev tasks, tests, test cases, test plan, testing, test scenarios,
    test results, testing notes, test notes, test strategy, qa results, qa notes, qa, dev notes,
    developer notes, dev agent record, technical notes, tech notes, implementation notes,
    implementation details, implementation plan, implementation steps, implementation, plan, notes, note,
    remarks, comments, risks, risks and mitigations, open questions, questions, dependencies, depends on,
    blocked by, out of scope, in scope, non-goals, assumptions, constraints, references, links, resources, change log,
    changelog, file list, edge cases, why this priority, independent test, independent tests, key entities,
    context, background, rationale, scope, estimate, estimation, checklist, review, final summary, summary,
    technical details, technical considerations, technical requirements, design, design notes, ui, ux,
    ui/ux, api, data model, metrics, success metrics, kpis, correction, steps to reproduce, expected, actual,
    deliverables, time box, integration verification, prerequisites, preconditions, benefits, overview, architecture,
    business value, value, story points, history, next steps, attachments, mockups, wireframes, invest, invest check,

    definition of done (dod), aufgaben, teilaufgaben, unteraufgaben, technische aufgaben, notizen, anmerkungen,
    bemerkungen, hinweise, technische hinweise, technische notizen, abhängigkeiten, risiken, offene fragen, annahmen,
    hintergrund, kontext, nicht im umfang, außerhalb des umfangs, abgrenzung, testfälle, umsetzung,
    umsetzungsplan, geschäftswert, fertigstellungskriterien, schätzung,

    tâches, sous-tâches, tâches techniques, remarques, notes techniques, dépendances, risques,
    questions ouvertes, hypothèses, contexte, hors périmètre, hors-périmètre, définition de terminé,
    définition de fini, définition du fini, cas de test, plan de test, valeur métier, implémentation,

    notas, notas técnicas, notas tecnicas, tareas, subtareas, tareas técnicas, dependencias, riesgos,
    preguntas abiertas, supuestos, suposiciones, contexto, fuera de alcance, fuera del alcance,
    definición de hecho, definición de terminado, definición de listo, casos de prueba, pruebas,
    valor de negocio, observaciones, implementación,

    tarefas, subtarefas, tarefas técnicas, tarefas / subtarefas, dependências, riscos, questões em aberto,
    perguntas em aberto, premissas, fora do escopo, fora de escopo, definição de pronto,
    definição de preparado, casos de teste, testes, plano de testes, valor de negócio, observações,
    implementação, notas de desenvolvimento,

    attività, compiti, sottoattività, note tecniche, dipendenze, rischi, domande aperte, ipotesi, contesto,
    fuori ambito, fuori perimetro, definizione di fatto, definizione di completato, casi di test, valore di business,

    taken, subtaken, technische taken, opmerkingen, notities, technische notities, afhankelijkheden, risico's,
    openstaande vragen, open vragen, aannames, achtergrond, buiten scope, testgevallen, definitie van klaar,

    zadania, podzadania, zadania techniczne, notatki, uwagi, uwagi techniczne, zależności, ryzyka, otwarte pytania,
    założenia, kontekst, poza zakresem, definicja ukończenia, definicja gotowości, przypadki testowe, testy,

    задачи, подзадачи, технические задачи, заметки, примечания, зависимости, риски, открытые вопросы,
    допущения, контекст, вне области, определение готовности, критерии готовности, тесты, тест-кейсы,

    タスク, サブタスク, 実装タスク, 備考, メモ, 注記, 技術メモ, 依存関係, リスク, 未解決の質問, 前提条件, 背景,
    対象外, スコープ外, 完了の定義, テストケース, テスト, 実装計画,

    任务, 子任务, 開發任務, 开发任务, 任務, 备注, 備註, 说明, 技术说明, 技术备注, 依赖, 依赖关系, 风险, 風險, 待解决问题,
    假设, 背景, 范围外, 不在范围内, 完成定义, 完成的定义, 完成標準, 测试用例, 测试, 实施计划
  `,
  /** A heading over what words mean. */
  glossary: `
    glossary, terms, terms and definitions, definitions, terminology, vocabulary, glossar, begriffe, definitionen,
    glossaire, définitions, glosario, glossário, definiciones, definições, glossario, definizioni, begrippen, słownik,
    глоссарий, 用語集, 术语表, 詞彙表
  `,
  /** A heading that holds items and is none itself. */
  container: `
    user stories, stories, story list, backlog, product backlog, sprint backlog, backlog items, requirements,
    features, epics, epic list, functional requirements, non-functional requirements,
    user scenarios & testing, user scenarios, user scenarios and testing, items, todo, in progress, done,
    doing, now, next, later, ideas, icebox, overview, introduction, table of contents, glossary,
    anwenderstories, anforderungen, produkt-backlog, produktbacklog, funktionale anforderungen, epen, funktionen,
    récits utilisateur, récits utilisateurs, histoires utilisateur, histoires utilisateurs, exigences,
    backlog produit, backlog de produit, fonctionnalités, historias de usuario, historias, requisitos,
    requisitos funcionales, backlog del producto, pila de producto, funcionalidades, épicas,
    histórias de usuário, histórias do usuário, histórias de utilizador, histórias, requisitos funcionais,
    backlog do produto, épicos, storie utente, storie, requisiti, requisiti funzionali, backlog di prodotto,
    funzionalità, gebruikersverhalen, verhalen, vereisten, eisen, functionele eisen, historyjki użytkownika, historyjki,
    wymagania, wymagania funkcjonalne, rejestr produktu, пользовательские истории, истории, требования,
    функциональные требования, бэклог, бэклог продукта,
    ユーザーストーリー一覧, ユーザーストーリー, 要件, 機能要件, プロダクトバックログ, バックログ, 機能一覧,
    需求, 功能需求, 用户故事, 用戶故事, 产品待办列表, 產品待辦清單, 待办事项, 用户故事列表, 需求列表
  `,
} as const;

export type LabelKind = keyof typeof labelWords;

/** The labels of one kind. */
export function labelsOf(kind: LabelKind): string[] {
  return labelWords[kind]
    .split(',')
    .map((label) => label.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .flatMap(spellingsOf);
}
