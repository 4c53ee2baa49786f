import { inLines } from '../pattern';

/* What the signs that an item is done are put together from. */
export const is =
  '(?: (?:is|are|was|were|has|have|gets?|(?:must|should|shall|will|has to|have to)(?: be)?|be))?(?: (?:been|all|fully|successfully|also|still|now|both|manually|properly))*';
export const kind = inLines`
  (?:
    unit|integration|regression|automated|e2e|end-to-end|end to end|acceptance|smoke|component
    |contract|ui|api|system|functional|property|property-based|mutation|snapshot|cypress|playwright
    |selenium|jest|junit|pytest
  )
`;
export const papers = inLines`
  (?:
    documentation|docs|readme|change ?log|release notes?|user (?:guide|manual)|developer guide
    |technical guide|api docs|docstrings?|javadocs?|wiki(?: page)?|confluence(?: page)?|runbook|online help|adrs?|storybook
    |swagger|(?:openapi|swagger|api)(?: spec(?:ification)?| file| definition| document)|openapi
    |architecture diagrams?
  )
`;
export const place =
  '(?:wiki|confluence|readme|storybook|docs|documentation|notion|sharepoint|change ?log|swagger|openapi|adr|component library|design system|style ?guide|handbook|knowledge base)';
export const stage = inLines`
  (?:the |our |all )?(?:
    (?:
      staging|production|prod|pre-?prod(?:uction)?|uat|qa|test|dev|integration|acceptance
      |live|sandbox|canary
    )(?: (?:server|environment|system|stage|cluster)s?)
    |staging
    |(?:production|prod|uat|pre-?prod)(?! mode| line| order| plan)
  )
`;
export const judge =
  '(?:the |our |an? )?(?:product owners?|po|qa(?: team| engineers?)?|test(?:ing)? team|testers?|tech(?:nical)? leads?|scrum master|dev(?:elopment)? team)';
/** What checks and tests are run with. */
export const checker = inLines`
  (?:
    clippy|mypy|pyright|ruff|flake8|pylint|tsc|eslint|stylelint|prettier|biome|rubocop|golangci-lint
    |go vet|checkstyle|spotless|ktlint|detekt|swiftlint|shellcheck|phpstan|credo
    |(?:cargo|npm|pnpm|yarn|go|dotnet|mvn|gradle|bundle exec)(?: run)? (?:
      test|lint|clippy|check|typecheck|build|verify
    )
    |pytest|rspec|vitest|phpunit|ctest
  )
`;
export const told = `(?:^|[,;.] |\\band )(?:also |then )?`;

export function sign(pattern: string): RegExp {
  return new RegExp(pattern, 'i');
}
