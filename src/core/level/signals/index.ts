import type { SignalGroup } from '../signal';
import { activities } from './activities';
import { authority } from './authority';
import { customer } from './customer';
import { focus } from './focus';
import { goal } from './goal';
import { horizon } from './horizon';
import { method } from './method';
import { metrics } from './metrics';
import { productParts } from './product-parts';
import { scope } from './scope';
import { stakeholders } from './stakeholders';

/** Every signal, by dimension, in the order of the guidance. */
export const signalGroups: readonly SignalGroup[] = [
  productParts,
  focus,
  scope,
  horizon,
  authority,
  stakeholders,
  customer,
  activities,
  goal,
  metrics,
  method,
];
