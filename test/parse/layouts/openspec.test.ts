import { describe } from 'node:test';
import { expectCounts } from './counts';

const path = 'openspec/specs/quiet-hours/spec.md';

describe('an OpenSpec specification', () => {
  expectCounts([
    {
      what: 'has scenarios under each requirement',
      path,
      layout: 'openspec',
      source: `# quiet-hours Specification

## Purpose

TBD - created by archiving change add-quiet-hours. Update Purpose after archive.

## Requirements

### Requirement: Messages wait

The system SHALL hold back messages during quiet hours.

#### Scenario: A message at night
- **GIVEN** quiet hours from ten
- **WHEN** a message comes at eleven
- **WHEN** nobody is awake
- **THEN** it waits
- **AND** no light blinks

#### Scenario: A message by day
- **WHEN** a message comes at noon
- **THEN** it is shown

---

### Requirement: Alarms do not wait
The system MUST let alarms through.

Example of a wrong heading:

    ### Requirement: Not one

\`\`\`markdown
### Requirement: Not one either
#### Scenario: Nor this
\`\`\`

#### Scenario: Fire
* **WHEN** a fire alarm rings
* **THEN** it is heard

## Non-functional notes

- **WHEN** it is late **THEN** we sleep
`,
      items: 2,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'is the delta of a change',
      path: 'openspec/changes/add-quiet-hours/specs/quiet-hours/spec.md',
      layout: 'openspec',
      source: `## ADDED Requirements

### Requirement: Quiet weekends
The system SHALL be quiet on Sundays.

#### Scenario: Sunday
- **WHEN** it is Sunday
- **THEN** no message is shown

## MODIFIED Requirements

### Requirement: Messages wait
The system SHALL hold back messages for at most nine hours.

#### Scenario: Long night
1. **GIVEN** a night of ten hours
2. **WHEN** nine have passed
3. **THEN** the message is shown

#### Scenario: Short night

**Given** a night of five hours
**When** it ends
**Then** the message is shown

## REMOVED Requirements

### Requirement: Night sound
**Reason**: replaced by quiet hours
**Migration**: none

## RENAMED Requirements
- FROM: \`### Requirement: Old name\`
- TO: \`### Requirement: New name\`
`,
      items: 3,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'has Spanish prose and a requirement without scenarios',
      path,
      source: `# Especificación de horas de silencio

## Requirements

### Requirement: Espera nocturna

El sistema DEBE retener los mensajes.

#### Scenario: Mensaje nocturno

- **WHEN** llega un mensaje a las once
- **THEN** espera

### Requirement: Alarmas

El sistema DEBE dejar pasar las alarmas.
`,
      items: 2,
      roles: 0,
      criteria: 1,
    },
  ]);
});
