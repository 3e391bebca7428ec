/** »Direktionen stiller ingen krav«, »har ikke noget at bemærke«: `ingen`, written out. */
const NOTHING = /\b(?:ingen|intet|ikke (?:nogen|noget|yderligere|stillet))\b/i;
const LONGEST_NOTHING = 60;

/** Whether the executive board's answer is that it has nothing to say, or that it has not answered yet. */
export function isAnswerNone(answer: string): boolean {
  return answer === 'ingen' || answer === 'afventer' || (answer.length <= LONGEST_NOTHING && NOTHING.test(answer));
}
