/** Work in steps: between two of them whoever has it done may see to something else, or leave the rest. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does something for each of many, a step for every so many of them. */
export function* each<Subject>(subjects: Iterable<Subject>, act: (subject: Subject) => void): Steps<void> {
  let done = 0;
  for (const subject of subjects) {
    act(subject);
    done += 1;
    if (done % stride === 0) yield;
  }
}

/** So many take a millisecond or two. */
const stride = 50;
