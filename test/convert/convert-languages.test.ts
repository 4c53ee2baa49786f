import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialects } from '@cucumber/gherkin';
import { convert, rewriteCriterion, targets, type Target } from '../../src/core/convert';
import { portablesOf, type Portable } from '../../src/core/convert/portable';
import { languages, type BacklogFile } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { labelsIn } from '../../src/core/convert/labels-in';
import { sentenceOfSteps } from '../../src/core/convert/wording';
import { usualSteps } from '../../src/core/usual-steps';

/** A backlog as people of each language keep one. */
const sources: Readonly<Record<string, string>> = {
  es: `# Biblioteca del barrio

### US-1: Reservar un libro

- **Tipo:** story
- **Prioridad:** Alta
- **Estimación:** 3
- **Estado:** En curso
- **Depende de:** US-2

Como lectora habitual, quiero reservar un libro prestado, para que me lo guarden cuando vuelva.

**Criterios de aceptación:**

- Dado un libro prestado, y una lectora sin multas, cuando ella lo reserva, entonces aparece en sus reservas
- La reserva caduca a los 3 días
- Escenario: Dos reservas
  - Dado un libro que ya tiene una reserva
  - Cuando otra lectora lo reserva
  - Entonces queda la segunda en la cola
  - Y recibe un aviso

### US-2: Devolver un libro

Como lector, quiero devolver un libro en el buzón, para no hacer cola.

**Criterios de aceptación:**

- El préstamo se cierra en 5 minutos
`,
  de: `# Bücherei am Markt

### US-1: Buch vormerken

- **Typ:** story
- **Priorität:** Hoch
- **Schätzung:** 3
- **Status:** In Arbeit

Als Leserin möchte ich ein verliehenes Buch vormerken, damit es für mich zurückgelegt wird.

**Akzeptanzkriterien:**

- Angenommen ein Buch ist verliehen, und die Leserin hat keine Mahnung, wenn sie es vormerkt, dann steht es in ihrer Liste
- Die Vormerkung verfällt nach 3 Tagen
- Szenario: Zwei Vormerkungen
  - Angenommen ein Buch ist schon vorgemerkt
  - Wenn eine andere Leserin es vormerkt
  - Dann steht sie an zweiter Stelle
`,
  fr: `# Bibliothèque du quartier

### US-1: Réserver un livre

- **Priorité:** Haute

En tant que lectrice, je veux réserver un livre prêté, afin que l'on me le garde.

**Critères d'acceptation:**

- Étant donné un livre prêté, quand la lectrice le réserve, alors il figure dans sa liste
- La réservation expire après 3 jours
`,
  pt: `# Biblioteca do bairro

### US-1: Reservar um livro

- **Prioridade:** Alta

Como leitora, quero reservar um livro emprestado, para que ele fique guardado para mim.

**Critérios de aceitação:**

- Dado um livro emprestado, quando a leitora o reserva, então ele aparece na lista dela
- A reserva expira após 3 dias
`,
  it: `# Biblioteca del quartiere

### US-1: Prenotare un libro

- **Priorità:** Alta

Come lettrice, voglio prenotare un libro in prestito, in modo da trovarlo al mio ritorno.

**Criteri di accettazione:**

- Dato un libro in prestito, quando la lettrice lo prenota, allora compare nella sua lista
- La prenotazione scade dopo 3 giorni
`,
  nl: `# Bibliotheek in de wijk

### US-1: Een boek reserveren

- **Prioriteit:** Hoog

Als lezeres wil ik een uitgeleend boek reserveren, zodat het voor mij wordt weggelegd.

**Acceptatiecriteria:**

- Gegeven een uitgeleend boek, als de lezeres het reserveert, dan staat het in haar lijst
- De reservering vervalt na 3 dagen
`,
  pl: `# Biblioteka na osiedlu

### US-1: Rezerwacja książki

- **Priorytet:** Wysoki

Jako czytelniczka chcę zarezerwować wypożyczoną książkę, aby czekała na mnie po powrocie.

**Kryteria akceptacji:**

- Zakładając że książka jest wypożyczona, kiedy czytelniczka ją rezerwuje, wtedy pojawia się na jej liście
- Rezerwacja wygasa po 3 dniach
`,
  ru: `# Библиотека района

### US-1: Забронировать книгу

- **Приоритет:** Высокий

Как читательница, я хочу забронировать выданную книгу, чтобы её отложили для меня.

**Критерии приемки:**

- Дано книга выдана, когда читательница её бронирует, тогда книга появляется в её списке
- Бронь снимается через 3 дня
`,
};

function readBack(file: BacklogFile, target: Target): Portable[] {
  return convert(file, target).files.flatMap(({ path, text }) => portablesOf(readBacklogFile(path, text)));
}

/** What an item says, where one step ends and the next one begins aside: in a sentence commas stand elsewhere too. */
function wordsOf({ title, story, criteria }: Portable): unknown {
  return [
    title,
    story && [story.role, story.need, story.benefit],
    criteria.map((criterion) => {
      const words = criterion.steps.length > 0 ? sentenceOfSteps(criterion) : criterion.text;
      return [criterion.steps.length > 0, words.toLowerCase().replace(/[\s,]+/g, ' ')];
    }),
  ];
}

describe('a backlog in another language than English', () => {
  for (const [language, source] of Object.entries(sources)) {
    const file = readBacklogFile('biblio.backlog.md', source);
    it(`is read as one: ${language}`, () => {
      assert.equal(file.language, language);
      const [item] = file.items;
      assert.ok(item?.story?.role && item.criteria[0]?.steps.length, source);
    });

    for (const target of targets)
      it(`comes back the same from ${target}: ${language}`, () => {
        assert.deepEqual(readBack(file, target).map(wordsOf), portablesOf(file).map(wordsOf));
        const lost = convert(file, target).losses.filter(({ becomes }) => becomes !== null);
        assert.deepEqual(lost, []);
      });

    it(`keeps its keywords and labels: ${language}`, () => {
      const textIn = (target: Target): string =>
        convert(file, target)
          .files.map(({ text }) => text)
          .join('\n');
      const english =
        /\b(?:Given|When|Then|And|Feature|Scenario|Priority|Estimate|Acceptance criteria|Depends on|Notes)\b/;
      for (const target of ['gherkin', 'markdown'] as const)
        assert.doesNotMatch(textIn(target).replaceAll(`${labelsIn(file.language).scenario}:`, ''), english);
      for (const target of ['csv', 'backlog.md', 'spec-kit'] as const)
        assert.doesNotMatch(textIn(target), /\b(?:Given|When|Then|And)\b/);
    });
  }

  it('is a feature file that says which language it is in', () => {
    const file = readBacklogFile('biblio.backlog.md', sources['es'] ?? '');
    assert.equal(
      convert(file, 'gherkin').files[0]?.text,
      `# language: es
@US-1 @type:story @priority:Alta @estimate:3 @depends-on:US-2
Característica: Reservar un libro
  Como lectora habitual, quiero reservar un libro prestado, para que me lo guarden cuando vuelva.

  Escenario:
    Dado un libro prestado, y una lectora sin multas
    Cuando ella lo reserva
    Entonces aparece en sus reservas

  Escenario: La reserva caduca a los 3 días

  Escenario: Dos reservas
    Dado un libro que ya tiene una reserva
    Cuando otra lectora lo reserva
    Entonces queda la segunda en la cola
    Y recibe un aviso
`,
    );
  });

  it('has the keywords of its language where one criterion is written anew', () => {
    const file = readBacklogFile('biblio.backlog.md', sources['es'] ?? '');
    const criterion = file.items[0]?.criteria[1] ?? assert.fail();
    assert.equal(
      rewriteCriterion(criterion, file, 'given-when-then')?.text,
      'Dado …, cuando …, entonces la reserva caduca a los 3 días',
    );
  });

  it('is Markdown with the labels of its language', () => {
    const file = readBacklogFile('biblio.backlog.md', sources['es'] ?? '');
    assert.match(
      convert(file, 'markdown').files[0]?.text ?? '',
      /- \*\*Tipo:\*\* story\n- \*\*Prioridad:\*\* Alta\n- \*\*Estimación:\*\* 3\n- \*\*Estado:\*\* En curso\n- \*\*Depende de:\*\* US-2\n\n\*\*Historia de usuario:\*\* Como .*\n\n\*\*Criterios de aceptación:\*\*\n\n- \[ \] Dado un libro prestado, y una lectora/,
    );
  });
});

it('Gherkin knows the words that are written into a feature file', () => {
  for (const language of languages) {
    const dialect = dialects[language === 'zh' ? 'zh-CN' : language];
    const { feature, scenario } = labelsIn(language);
    assert.ok(dialect, language);
    assert.ok(dialect.feature.includes(feature), feature);
    assert.ok(dialect.scenario.includes(scenario), scenario);
    for (const keyword of ['given', 'when', 'then', 'and'] as const)
      assert.ok(
        dialect[keyword].some((word) => word.trim() === usualSteps[language][keyword]),
        usualSteps[language][keyword],
      );
  }
});
