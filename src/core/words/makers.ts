import { inOrder } from '../pattern';

/** Whose needs are about technology itself. */
export const technicalRole = inOrder(
  'i',
  /\b/,
  [
    /developer|engineer|programmer|devops|dba|architect|tester|sysadmin/,
    /(?:system|network|it|platform|cloud|site) operator/,
    /data scientist|designer|coder|maintainer|contributor/,
  ],
  /\b/,
);
/** Who makes controls has them for a subject: "the date picker component should take a minimum". */
export const makesControls =
  /\b(?:front-?end|ui|ux|design system|component library|widget)\b.*\b(?:developer|engineer|author|designer|maintainer)\b/i;
