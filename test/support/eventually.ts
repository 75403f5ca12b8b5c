/**
 * Repeats the question until the answer satisfies, for at most five seconds unless told otherwise; gives back the last answer.
 * The feed of a server waits for every transaction on it, also for those of other databases.
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfied: (answer: T) => boolean,
  mostMs = 5_000,
): Promise<T> {
  const end = Date.now() + mostMs;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer) || Date.now() > end) {
      return answer;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
