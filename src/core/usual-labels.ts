import type { Language } from './model';

/** What a backlog calls its parts, in words that are read again: for what is offered and for what is written. */
export interface UsualLabels {
  readonly criteria: string;
  readonly priority: string;
  readonly estimate: string;
  readonly status: string;
  readonly depends: string;
  readonly owner: string;
  readonly tags: string;
  readonly outOfScope: string;
  readonly questions: string;
  readonly notes: string;
}

/** Language by language. */
export const usualLabels: Readonly<Record<Language, UsualLabels>> = {
  en: {
    criteria: 'Acceptance criteria',
    priority: 'Priority',
    estimate: 'Estimate',
    status: 'Status',
    depends: 'Depends on',
    owner: 'Owner',
    tags: 'Tags',
    outOfScope: 'Out of scope',
    questions: 'Open questions',
    notes: 'Notes',
  },
  de: {
    criteria: 'Akzeptanzkriterien',
    priority: 'Priorität',
    estimate: 'Schätzung',
    status: 'Status',
    depends: 'Hängt ab von',
    owner: 'Verantwortlich',
    tags: 'Schlagworte',
    outOfScope: 'Nicht im Umfang',
    questions: 'Offene Fragen',
    notes: 'Notizen',
  },
  fr: {
    criteria: "Critères d'acceptation",
    priority: 'Priorité',
    estimate: 'Estimation',
    status: 'Statut',
    depends: 'Dépend de',
    owner: 'Responsable',
    tags: 'Étiquettes',
    outOfScope: 'Hors périmètre',
    questions: 'Questions ouvertes',
    notes: 'Remarques',
  },
  es: {
    criteria: 'Criterios de aceptación',
    priority: 'Prioridad',
    estimate: 'Estimación',
    status: 'Estado',
    depends: 'Depende de',
    owner: 'Responsable',
    tags: 'Etiquetas',
    outOfScope: 'Fuera de alcance',
    questions: 'Preguntas abiertas',
    notes: 'Notas',
  },
  pt: {
    criteria: 'Critérios de aceitação',
    priority: 'Prioridade',
    estimate: 'Estimativa',
    status: 'Status',
    depends: 'Depende de',
    owner: 'Responsável',
    tags: 'Etiquetas',
    outOfScope: 'Fora do escopo',
    questions: 'Questões em aberto',
    notes: 'Observações',
  },
  it: {
    criteria: 'Criteri di accettazione',
    priority: 'Priorità',
    estimate: 'Stima',
    status: 'Stato',
    depends: 'Dipende da',
    owner: 'Responsabile',
    tags: 'Etichette',
    outOfScope: 'Fuori ambito',
    questions: 'Domande aperte',
    notes: 'Note',
  },
  nl: {
    criteria: 'Acceptatiecriteria',
    priority: 'Prioriteit',
    estimate: 'Schatting',
    status: 'Status',
    depends: 'Afhankelijk van',
    owner: 'Verantwoordelijke',
    tags: 'Labels',
    outOfScope: 'Buiten scope',
    questions: 'Open vragen',
    notes: 'Notities',
  },
  pl: {
    criteria: 'Kryteria akceptacji',
    priority: 'Priorytet',
    estimate: 'Oszacowanie',
    status: 'Status',
    depends: 'Zależy od',
    owner: 'Odpowiedzialny',
    tags: 'Etykiety',
    outOfScope: 'Poza zakresem',
    questions: 'Otwarte pytania',
    notes: 'Notatki',
  },
  ja: {
    criteria: '受け入れ条件',
    priority: '優先度',
    estimate: '見積もり',
    status: 'ステータス',
    depends: '依存',
    owner: '担当者',
    tags: 'タグ',
    outOfScope: '対象外',
    questions: '未解決の質問',
    notes: '備考',
  },
  zh: {
    criteria: '验收标准',
    priority: '优先级',
    estimate: '估算',
    status: '状态',
    depends: '依赖',
    owner: '负责人',
    tags: '标签',
    outOfScope: '范围外',
    questions: '待解决问题',
    notes: '备注',
  },
  ru: {
    criteria: 'Критерии приемки',
    priority: 'Приоритет',
    estimate: 'Оценка',
    status: 'Статус',
    depends: 'Зависит от',
    owner: 'Исполнитель',
    tags: 'Метки',
    outOfScope: 'Вне области',
    questions: 'Открытые вопросы',
    notes: 'Заметки',
  },
};
