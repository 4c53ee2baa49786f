import type { Language } from '../../src/core/model';

/** The words of a small backlog in one language, as a native speaker writes them. */
export interface Spoken {
  readonly language: Language;
  /** The heading above the stories, and the name of an epic around them. */
  readonly stories: string;
  /** Role, need and benefit with the words of the template around them: "As a |nurse|, I want to |…|". */
  readonly story: string;
  /** The same without a benefit. */
  readonly wish: string;
  /** The same over three lines. */
  readonly lines: readonly [string, string, string];
  readonly storyLabel: string;
  readonly criteriaLabel: string;
  readonly criteria: readonly [string, string];
  /** A scenario in prose, on one line. */
  readonly scenario: string;
  /** Its steps, a line each. */
  readonly steps: readonly [string, string, string];
  /** What is no criterion. */
  readonly done: string;
  /** Labels and values of priority, estimate and status. */
  readonly fields: readonly (readonly [label: string, value: string])[];
  /** Keys of a YAML item: title, role, need, benefit, criteria. */
  readonly keys: readonly [string, string, string, string, string];
  /** Heads of a table: title, story, criteria, priority. */
  readonly heads: readonly [string, string, string, string];
  /** How a suggestion to add a benefit is worded. */
  readonly addBenefit: string;
}

export const spoken: readonly Spoken[] = [
  {
    language: 'en',
    stories: 'User Stories',
    story: 'As a |beekeeper|, I want to |log the weight of a hive|, so that |I notice a swarm early|.',
    wish: 'As a |visitor|, I want to |taste three sorts of honey|.',
    lines: [
      '**As a** |beekeeper|',
      '**I want to** |log the weight of a hive|',
      '**so that** |I notice a swarm early|',
    ],
    storyLabel: 'User Story',
    criteriaLabel: 'Acceptance Criteria',
    criteria: ['The weight is kept with its date', 'A loss of 2 kg in a day is marked red'],
    scenario: 'Given a hive of 30 kg, when I log 27 kg, then the hive is marked red',
    steps: ['Given a hive of 30 kg', 'When I log 27 kg', 'Then the hive is marked red'],
    done: 'Definition of Done',
    fields: [
      ['Priority', 'High'],
      ['Estimate', '5'],
      ['Status', 'Open'],
    ],
    keys: ['title', 'as_a', 'i_want', 'so_that', 'acceptance_criteria'],
    heads: ['Title', 'User Story', 'Acceptance Criteria', 'Priority'],
    addBenefit: 'Add "so that …"',
  },
  {
    language: 'de',
    stories: 'Anwenderstories',
    story:
      'Als |Imkerin| möchte ich |das Gewicht eines Stocks eintragen|, damit |ich einen Schwarm früh bemerke|.',
    wish: 'Als |Besucher/Besucherin| möchte ich |drei Sorten Honig probieren|.',
    lines: [
      '**Als** |Imkerin|',
      '**möchte ich** |das Gewicht eines Stocks eintragen|',
      '**damit** |ich einen Schwarm früh bemerke|',
    ],
    storyLabel: 'Anwenderstory',
    criteriaLabel: 'Akzeptanzkriterien',
    criteria: ['Das Gewicht wird mit dem Datum gespeichert', 'Ein Verlust von 2 kg am Tag ist rot'],
    scenario: 'Angenommen, ein Stock wiegt 30 kg, wenn ich 27 kg eintrage, dann ist der Stock rot',
    steps: ['Angenommen ein Stock wiegt 30 kg', 'Wenn ich 27 kg eintrage', 'Dann ist der Stock rot'],
    done: 'Aufgaben',
    fields: [
      ['Priorität', 'Hoch'],
      ['Aufwand', '5'],
      ['Status', 'Offen'],
    ],
    keys: ['titel', 'als', 'möchte_ich', 'damit', 'akzeptanzkriterien'],
    heads: ['Titel', 'User Story', 'Akzeptanzkriterien', 'Priorität'],
    addBenefit: 'Add "damit …"',
  },
  {
    language: 'fr',
    stories: 'Récits utilisateur',
    story:
      "En tant qu'|apicultrice|, je veux |noter le poids d'une ruche| afin de |repérer tôt un essaimage|.",
    wish: 'En tant que |visiteur ou visiteuse|, je souhaite |goûter trois sortes de miel|.',
    lines: [
      "**En tant qu'**|apicultrice|",
      "**je veux** |noter le poids d'une ruche|",
      '**afin de** |repérer tôt un essaimage|',
    ],
    storyLabel: 'Récit utilisateur',
    criteriaLabel: "Critères d'acceptation",
    criteria: ['Le poids est gardé avec sa date', 'Une perte de 2 kg en un jour est en rouge'],
    scenario: 'Étant donné une ruche de 30 kg, quand je note 27 kg, alors la ruche est en rouge',
    steps: ["Étant donné qu'une ruche pèse 30 kg", 'Quand je note 27 kg', 'Alors la ruche est en rouge'],
    done: 'Définition de terminé',
    fields: [
      ['Priorité', 'Haute'],
      ['Charge', '5'],
      ['Statut', 'À faire'],
    ],
    keys: ['titre', 'en_tant_que', 'je_veux', 'afin_de', 'critères_acceptation'],
    heads: ['Titre', 'Récit utilisateur', "Critères d'acceptation", 'Priorité'],
    addBenefit: 'Add "afin de …"',
  },
  {
    language: 'es',
    stories: 'Historias de usuario',
    story: 'Como |apicultora|, quiero |anotar el peso de una colmena| para |notar pronto un enjambre|.',
    wish: 'Como |visitante|, quiero |probar tres tipos de miel|.',
    lines: [
      '**Como** |apicultora|',
      '**Quiero** |anotar el peso de una colmena|',
      '**Para** |notar pronto un enjambre|',
    ],
    storyLabel: 'Historia de usuario',
    criteriaLabel: 'Criterios de aceptación',
    criteria: ['El peso se guarda con su fecha', 'Una pérdida de 2 kg al día sale en rojo'],
    scenario: 'Dado que una colmena pesa 30 kg, cuando anoto 27 kg, entonces la colmena sale en rojo',
    steps: ['Dado que una colmena pesa 30 kg', 'Cuando anoto 27 kg', 'Entonces la colmena sale en rojo'],
    done: 'Definición de hecho',
    fields: [
      ['Prioridad', 'Alta'],
      ['Estimación', '5'],
      ['Estado', 'Abierta'],
    ],
    keys: ['título', 'como', 'quiero', 'para', 'criterios_de_aceptación'],
    heads: ['Título', 'Historia de usuario', 'Criterios de aceptación', 'Prioridad'],
    addBenefit: 'Add "para …"',
  },
  {
    language: 'pt',
    stories: 'Histórias de usuário',
    story: 'Como |apicultora|, eu quero |anotar o peso de uma colmeia| para |notar cedo um enxame|.',
    wish: 'Como |visitante|, quero |provar três tipos de mel|.',
    lines: [
      '**Como** |apicultora|',
      '**Quero** |anotar o peso de uma colmeia|',
      '**Para que** |eu note cedo um enxame|',
    ],
    storyLabel: 'História de usuário',
    criteriaLabel: 'Critérios de Aceitação',
    criteria: ['O peso é guardado com a data', 'Uma perda de 2 kg em um dia fica em vermelho'],
    scenario: 'Dado que uma colmeia pesa 30 kg, quando anoto 27 kg, então a colmeia fica em vermelho',
    steps: ['Dado que uma colmeia pesa 30 kg', 'Quando anoto 27 kg', 'Então a colmeia fica em vermelho'],
    done: 'Definição de pronto',
    fields: [
      ['Prioridade', 'Alta'],
      ['Estimativa', '5'],
      ['Situação', 'Aberta'],
    ],
    keys: ['título', 'como', 'quero', 'para_que', 'critérios_de_aceitação'],
    heads: ['Título', 'História de usuário', 'Critérios de aceitação', 'Prioridade'],
    addBenefit: 'Add "para …"',
  },
  {
    language: 'it',
    stories: 'Storie utente',
    story: "Come |apicoltrice|, voglio |annotare il peso di un'arnia| in modo da |notare presto uno sciame|.",
    wish: 'In qualità di |visitatrice|, vorrei |assaggiare tre tipi di miele|.',
    lines: [
      '**Come** |apicoltrice|',
      "**Voglio** |annotare il peso di un'arnia|",
      '**In modo da** |notare presto uno sciame|',
    ],
    storyLabel: 'Storia utente',
    criteriaLabel: 'Criteri di accettazione',
    criteria: ['Il peso è salvato con la data', 'Una perdita di 2 kg al giorno è in rosso'],
    scenario: "Dato che un'arnia pesa 30 kg, quando annoto 27 kg, allora l'arnia è in rosso",
    steps: ["Dato che un'arnia pesa 30 kg", 'Quando annoto 27 kg', "Allora l'arnia è in rosso"],
    done: 'Attività',
    fields: [
      ['Priorità', 'Alta'],
      ['Stima', '5'],
      ['Stato', 'Aperta'],
    ],
    keys: ['titolo', 'come', 'voglio', 'in_modo_da', 'criteri_di_accettazione'],
    heads: ['Titolo', 'Storia utente', 'Criteri di accettazione', 'Priorità'],
    addBenefit: 'Add "in modo da …"',
  },
  {
    language: 'nl',
    stories: 'Gebruikersverhalen',
    story: 'Als |imker| wil ik |het gewicht van een kast noteren|, zodat |ik een zwerm vroeg opmerk|.',
    wish: 'Als |bezoeker/bezoekster| wil ik |drie soorten honing proeven|.',
    lines: [
      '**Als** |imker|',
      '**wil ik** |het gewicht van een kast noteren|',
      '**zodat** |ik een zwerm vroeg opmerk|',
    ],
    storyLabel: 'Gebruikersverhaal',
    criteriaLabel: 'Acceptatiecriteria',
    criteria: ['Het gewicht wordt met de datum bewaard', 'Een verlies van 2 kg per dag is rood'],
    scenario: 'Gegeven een kast van 30 kg, wanneer ik 27 kg noteer, dan is de kast rood',
    steps: ['Gegeven een kast van 30 kg', 'Wanneer ik 27 kg noteer', 'Dan is de kast rood'],
    done: 'Taken',
    fields: [
      ['Prioriteit', 'Hoog'],
      ['Schatting', '5'],
      ['Status', 'Open'],
    ],
    keys: ['titel', 'als', 'wil_ik', 'zodat', 'acceptatiecriteria'],
    heads: ['Titel', 'Gebruikersverhaal', 'Acceptatiecriteria', 'Prioriteit'],
    addBenefit: 'Add "zodat …"',
  },
  {
    language: 'pl',
    stories: 'Historyjki użytkownika',
    story: 'Jako |pszczelarka| chcę |zapisać wagę ula|, aby |wcześnie zauważyć rójkę|.',
    wish: 'Jako |gość| chciałabym |spróbować trzech rodzajów miodu|.',
    lines: ['**Jako** |pszczelarka|', '**chcę** |zapisać wagę ula|', '**aby** |wcześnie zauważyć rójkę|'],
    storyLabel: 'Historyjka użytkownika',
    criteriaLabel: 'Kryteria akceptacji',
    criteria: ['Waga jest zapisana z datą', 'Utrata 2 kg na dzień jest na czerwono'],
    scenario: 'Zakładając, że ul waży 30 kg, gdy zapiszę 27 kg, wtedy ul jest na czerwono',
    steps: ['Zakładając, że ul waży 30 kg', 'Gdy zapiszę 27 kg', 'Wtedy ul jest na czerwono'],
    done: 'Zadania',
    fields: [
      ['Priorytet', 'Wysoki'],
      ['Oszacowanie', '5'],
      ['Status', 'Otwarte'],
    ],
    keys: ['tytuł', 'jako', 'chcę', 'aby', 'kryteria_akceptacji'],
    heads: ['Tytuł', 'Historyjka użytkownika', 'Kryteria akceptacji', 'Priorytet'],
    addBenefit: 'Add "aby …"',
  },
  {
    language: 'ja',
    stories: 'ユーザーストーリー',
    story: '|養蜂家|として、|巣箱の重さを記録したい|。なぜなら|分蜂に早く気づきたいからです|。',
    wish: '|来園者|として、|三種類の蜂蜜を味見したいです|。',
    lines: ['|養蜂家|として、', '|巣箱の重さを記録したい|。', 'なぜなら|分蜂に早く気づきたいからだ|。'],
    storyLabel: 'ユーザーストーリー',
    criteriaLabel: '受け入れ条件',
    criteria: ['重さが日付とともに保存される', '一日に2kg減ると赤く表示される'],
    scenario: '前提 巣箱が30kgである、もし 27kgを記録する、ならば 巣箱が赤く表示される',
    steps: ['前提 巣箱が30kgである', 'もし 27kgを記録する', 'ならば 巣箱が赤く表示される'],
    done: '完了の定義',
    fields: [
      ['優先度', '高'],
      ['見積もり', '5'],
      ['ステータス', '未着手'],
    ],
    keys: ['タイトル', '役割', '要望', '理由', '受け入れ条件'],
    heads: ['タイトル', 'ユーザーストーリー', '受け入れ条件', '優先度'],
    addBenefit: 'Add "なぜなら…"',
  },
  {
    language: 'zh',
    stories: '用户故事',
    story: '作为|养蜂人|，我想要|记录蜂箱的重量|，以便|及早发现分蜂|。',
    wish: '作为一名|游客|，我希望|品尝三种蜂蜜|。',
    lines: ['**作为** |养蜂人|，', '**我想要** |记录蜂箱的重量|，', '**以便** |及早发现分蜂|。'],
    storyLabel: '用户故事',
    criteriaLabel: '验收标准',
    criteria: ['重量与日期一起保存', '一天减少2公斤时显示为红色'],
    scenario: '假如蜂箱重30公斤，当我记录27公斤，那么蜂箱显示为红色',
    steps: ['假如 蜂箱重30公斤', '当 我记录27公斤', '那么 蜂箱显示为红色'],
    done: '任务',
    fields: [
      ['优先级', '高'],
      ['估算', '5'],
      ['状态', '待办'],
    ],
    keys: ['标题', '角色', '需求', '价值', '验收标准'],
    heads: ['标题', '用户故事', '验收标准', '优先级'],
    addBenefit: 'Add "以便…"',
  },
  {
    language: 'ru',
    stories: 'Пользовательские истории',
    story: 'Как |пчеловод|, я хочу |записать вес улья|, чтобы |рано заметить рой|.',
    wish: 'Как |посетительница|, я хотела бы |попробовать три сорта мёда|.',
    lines: ['**Как** |пчеловод|', '**Я хочу** |записать вес улья|', '**Чтобы** |рано заметить рой|'],
    storyLabel: 'Пользовательская история',
    criteriaLabel: 'Критерии приёмки',
    criteria: ['Вес хранится вместе с датой', 'Потеря 2 кг за день выделена красным'],
    scenario: 'Дано улей весит 30 кг, когда я записываю 27 кг, тогда улей выделен красным',
    steps: ['Дано улей весит 30 кг', 'Когда я записываю 27 кг', 'Тогда улей выделен красным'],
    done: 'Задачи',
    fields: [
      ['Приоритет', 'Высокий'],
      ['Оценка', '5'],
      ['Статус', 'Открыта'],
    ],
    keys: ['название', 'как', 'хочу', 'чтобы', 'критерии_приёмки'],
    heads: ['Название', 'Пользовательская история', 'Критерии приёмки', 'Приоритет'],
    addBenefit: 'Add "чтобы …"',
  },
];
