import { today } from "../../format/days";
import { useFormat } from "../../format/format";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { stateOn } from "./standing";
import type { Dated } from "./types";

const TONES = { HOLDS: "met", COMES: "blue", ENDED: "" };

/** From when to when a version holds, in words. */
export function useValidity(): (version: Dated) => string {
  const texts = useTexts(catalogue);
  const { day } = useFormat();
  return ({ validFrom, validTo }) => (validTo === null ? texts.from(day(validFrom)) : texts.fromTo(day(validFrom), day(validTo)));
}

/** Whether a version holds today. */
export function StateTag({ version }: { version: Dated }) {
  const texts = useTexts(catalogue);
  const state = stateOn(version, today());
  return <span className={`tag ${TONES[state]}`}>{texts.states[state]}</span>;
}
