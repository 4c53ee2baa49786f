import type { FieldName, Language } from '../model';
import { usualLabels } from '../usual-labels';

/** What else is written around the words of an item; where a language has no word that is read, the English one. */
interface FurtherLabels {
  readonly story: string;
  readonly type: string;
  readonly level: string;
  readonly parent: string;
  readonly goal: string;
  readonly date: string;
  /** As in a feature file. */
  readonly feature: string;
  readonly scenario: string;
}

export type Labels = FurtherLabels & Readonly<Record<FieldName | 'criteria' | 'notes', string>>;

/** The labels of a language, all of which are read. */
export function labelsIn(language: Language): Labels {
  return { sprint: 'Sprint', reason: 'Reason', ...usualLabels[language], ...further[language] };
}

const further: Readonly<Record<Language, FurtherLabels>> = {
  en: {
    story: 'User story',
    type: 'Type',
    level: 'Level',
    parent: 'Parent',
    goal: 'Goal',
    date: 'Date',
    feature: 'Feature',
    scenario: 'Scenario',
  },
  de: {
    story: 'User Story',
    type: 'Typ',
    level: 'Ebene',
    parent: 'Übergeordnet',
    goal: 'Produktziel',
    date: 'Datum',
    feature: 'Funktionalität',
    scenario: 'Szenario',
  },
  fr: {
    story: 'Récit utilisateur',
    type: 'Type',
    level: 'Niveau',
    parent: 'Parent',
    goal: 'Objectif produit',
    date: 'Date',
    feature: 'Fonctionnalité',
    scenario: 'Scénario',
  },
  es: {
    story: 'Historia de usuario',
    type: 'Tipo',
    level: 'Nivel',
    parent: 'Parent',
    goal: 'Objetivo de producto',
    date: 'Fecha',
    feature: 'Característica',
    scenario: 'Escenario',
  },
  pt: {
    story: 'História de usuário',
    type: 'Tipo',
    level: 'Level',
    parent: 'Parent',
    goal: 'Objetivo do produto',
    date: 'Data',
    feature: 'Funcionalidade',
    scenario: 'Cenário',
  },
  it: {
    story: 'Storia utente',
    type: 'Tipo',
    level: 'Level',
    parent: 'Parent',
    goal: 'Goal',
    date: 'Data',
    feature: 'Funzionalità',
    scenario: 'Scenario',
  },
  nl: {
    story: 'User story',
    type: 'Type',
    level: 'Niveau',
    parent: 'Parent',
    goal: 'Goal',
    date: 'Datum',
    feature: 'Functionaliteit',
    scenario: 'Scenario',
  },
  pl: {
    story: 'Historyjka użytkownika',
    type: 'Typ',
    level: 'Level',
    parent: 'Parent',
    goal: 'Goal',
    date: 'Termin',
    feature: 'Funkcja',
    scenario: 'Scenariusz',
  },
  ja: {
    story: 'ユーザーストーリー',
    type: 'Type',
    level: 'Level',
    parent: 'Parent',
    goal: 'Goal',
    date: '日付',
    feature: '機能',
    scenario: 'シナリオ',
  },
  zh: {
    story: '用户故事',
    type: 'Type',
    level: 'Level',
    parent: 'Parent',
    goal: 'Goal',
    date: 'Date',
    feature: '功能',
    scenario: '场景',
  },
  ru: {
    story: 'Пользовательская история',
    type: 'Type',
    level: 'Level',
    parent: 'Parent',
    goal: 'Goal',
    date: 'Дата',
    feature: 'Функция',
    scenario: 'Сценарий',
  },
};
