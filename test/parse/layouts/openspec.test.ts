import { describe } from 'node:test';
import { expectCounts } from './counts';

const path = 'openspec/specs/frost-guard/spec.md';

describe('an OpenSpec specification', () => {
  expectCounts([
    {
      what: 'has scenarios under each requirement',
      path,
      layout: 'openspec',
      source: `# frost-guard Specification

## Purpose

TBD - created by archiving change add-frost-guard. Update Purpose after archive.

## Requirements

### Requirement: Vents close

The system SHALL close the vents in a frost.

#### Scenario: A cold night
- **GIVEN** open vents
- **WHEN** the air falls to zero
- **WHEN** nobody is there
- **THEN** the vents close
- **AND** the gardener is told

#### Scenario: A cold morning
- **WHEN** the sun comes out
- **THEN** they open

---

### Requirement: Doors stay shut
The system MUST keep the doors shut.

Example of a wrong heading:

    ### Requirement: Not one

\`\`\`markdown
### Requirement: Not one either
#### Scenario: Nor this
\`\`\`

#### Scenario: Storm
* **WHEN** a storm comes
* **THEN** the doors are locked

## Non-functional notes

- **WHEN** it is summer **THEN** we rest
`,
      items: 2,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'is the delta of a change',
      path: 'openspec/changes/add-frost-guard/specs/frost-guard/spec.md',
      layout: 'openspec',
      source: `## ADDED Requirements

### Requirement: Shade
The system SHALL shade the seedlings.

#### Scenario: Bright noon
- **WHEN** the sun is high
- **THEN** the blinds go down

## MODIFIED Requirements

### Requirement: Vents close
The system SHALL close the vents for at most nine hours.

#### Scenario: Long night
1. **GIVEN** a night of ten hours
2. **WHEN** nine have passed
3. **THEN** the vents open

#### Scenario: Short night

**Given** a night of five hours
**When** it ends
**Then** the vents open

## REMOVED Requirements

### Requirement: Hand crank
**Reason**: motors do it now
**Migration**: none

## RENAMED Requirements
- FROM: \`### Requirement: Blinds\`
- TO: \`### Requirement: Shade at noon\`
`,
      items: 3,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'has Spanish prose and a requirement without scenarios',
      path,
      source: `# Especificación del invernadero

## Requirements

### Requirement: Noche fría

El sistema DEBE cerrar las ventanas.

#### Scenario: Helada

- **WHEN** hiela a las once
- **THEN** se cierran

### Requirement: Puertas

El sistema DEBE mantener las puertas cerradas.
`,
      items: 2,
      roles: 0,
      criteria: 1,
    },
    {
      what: 'explains its keywords outside of scenarios',
      path: 'openspec/specs/wording/spec.md',
      layout: 'openspec',
      source: `# wording Specification

## Requirements

### Requirement: Words of a scenario
Scenarios SHALL use three words:

- **GIVEN** for what holds before
- **WHEN** for what happens
- **THEN** for what follows

#### Scenario: A fourth word
- **WHEN** a scenario says **WHILE**
- **THEN** it is refused
`,
      items: 1,
      roles: 0,
      criteria: 1,
    },
  ]);
});
