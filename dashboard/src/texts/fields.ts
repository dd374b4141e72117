import { bilingual } from "./texts";

export const fields = bilingual({
  vi: {
    dayForm: "Ghi ngày theo dạng 25/11/2026",
    pickDay: (field: string) => `${field}: chọn trên lịch`,
  },
  en: {
    dayForm: "Write the day as 25/11/2026",
    pickDay: (field) => `${field}: pick from the calendar`,
  },
});
