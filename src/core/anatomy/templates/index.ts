import type { Language } from '../../model';
import type { Template } from '../template';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

/** How stories are worded, language by language. */
export const templates: Readonly<Record<Language, Template>> = { de, en, es, fr, it, ja, nl, pl, pt, ru, zh };
