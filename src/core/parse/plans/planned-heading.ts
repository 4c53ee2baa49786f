import { inLines } from '../../pattern';
import { times } from './planned-times';

/** A heading over what is planned, and the title of none of it: a column of a board, a sprint, a grade of urgency. */
export const plannedHeading = new RegExp(
  inLines`
    ^\P{L}*(?:
      (?:(?:sprint|iteration|release|version|milestone|phase|increment|pi) *#?|v)\d+(?:\.\d+)*(?:\s*[:–—-].*)?
      |${times}|up next|(?:product |sprint )?backlog(?: items)?|sprint(?: backlog)?(?: \d+)?|some ?day(?:/maybe)?
      |to[- ]?dos?|doing|refined|unrefined|groomed|committed|stretch(?: goals?)?|candidates|planned|selected|proposed
      |ideas|requests|in progress|ready|blocked|in review|done|ice ?box|inbox
      |must(?: have)?|should(?: have)?|could(?: have)?|won['’]t(?: have| do)?
      |(?:technical|tech) debt|refactorings?|improvements|enhancements|chores|spikes
      |(?:high|medium|low|top)(?: priority)?|p[0-4]

      |zu erledigen|offen|in (?:arbeit|bearbeitung)|erledigt|fertig|ideen|geplant|nächster sprint
      |(?:hohe|mittlere|niedrige) priorität
      |pendientes?|por hacer|en (?:curso|progreso)|hechos?|prioridad (?:alta|media|baja)
      |a fazer|em andamento|feitos?|prioridade (?:alta|média|baixa)
      |à faire|en cours|terminée?s?|idées|priorité (?:haute|moyenne|basse)
      |da fare|in corso|fatto|idee|priorità (?:alta|media|bassa)
      |te doen|bezig|klaar|ideeën|do zrobienia|w toku|zrobione|pomysły
    )(?:\s*[/&(].{0,40}|\P{L}*)$
  `,
  'iu',
);
