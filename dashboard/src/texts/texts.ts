import { createContext, useContext } from "react";

export type Language = "vi" | "en";

/** The same texts in both languages. */
export type Bilingual<T> = Record<Language, T>;

/** Texts of a page. The compiler holds the English ones against the Vietnamese: no key may be missing or differ in kind. */
export function bilingual<T>(both: { vi: T; en: NoInfer<T> }): Bilingual<T> {
  return both;
}

export interface Speech {
  language: Language;
  speak: (language: Language) => void;
}

export const SpeechContext = createContext<Speech>({ language: "vi", speak: () => undefined });

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** A page's texts in the reader's language: `const texts = useTexts(tasks)`. */
export function useTexts<T>(both: Bilingual<T>): T {
  return both[useLanguage()];
}
