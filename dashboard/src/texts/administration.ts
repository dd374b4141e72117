import { bilingual } from "./texts";

export const administration = bilingual({
  vi: { title: "Quản trị", parts: "Các mục quản trị" },
  en: { title: "Administration", parts: "Matters of administration" },
});
