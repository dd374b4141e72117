import { createContext, useContext } from "react";
import { en } from "./en";
import { vi } from "./vi";

export type Language = "vi" | "en";
export type Texts = typeof vi;

export const TEXTS: Record<Language, Texts> = { vi, en };

export interface Speech {
  language: Language;
  texts: Texts;
  speak: (language: Language) => void;
}

export const SpeechContext = createContext<Speech>({ language: "vi", texts: vi, speak: () => undefined });

/** The texts in the reader's language. */
export function useTexts(): Speech {
  return useContext(SpeechContext);
}

const REMEMBERED = "tiendo.language";

export function rememberedLanguage(): Language {
  return localStorage.getItem(REMEMBERED) === "en" ? "en" : "vi";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
}
