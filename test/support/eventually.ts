/**
 * Repeats the question until the answer satisfies, for at most five seconds; gives back the last answer.
 * The feed of a server waits for every transaction on it, also for those of other databases.
 */
export async function eventually<T>(ask: () => Promise<T>, satisfied: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 5_000;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer) || Date.now() > end) {
      return answer;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
