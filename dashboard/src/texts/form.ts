import { bilingual } from "./texts";

/** Words of forms, whatever they ask for. */
export const form = bilingual({
  vi: {
    cancel: "Bỏ qua",
    dayForm: "Ghi ngày theo dạng 25/11/2026",
    pickDay: (field: string) => `${field}: chọn trên lịch`,
    unitSearch: "Tìm đơn vị (không cần dấu)",
    unitsChosen: (count: string) => `Đã chọn ${count} đơn vị`,
    unitsList: "Các đơn vị trực thuộc",
  },
  en: {
    cancel: "Never mind",
    dayForm: "Write the day as 25/11/2026",
    pickDay: (field) => `${field}: pick from the calendar`,
    unitSearch: "Search units (tones optional)",
    unitsChosen: (count) => `${count} units chosen`,
    unitsList: "Units below",
  },
});
