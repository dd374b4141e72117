import { bilingual } from "./texts";

/** Words of forms, whatever they ask for. */
export const form = bilingual({
  vi: {
    cancel: "Bỏ qua",
    reason: "Lý do",
    dayForm: "Ghi ngày theo dạng 25/11/2026",
    hourForm: "Ghi giờ theo dạng 17:00",
    pickDay: (field: string) => `${field}: chọn trên lịch`,
    unitSearch: "Tìm đơn vị (không cần dấu)",
    unitsChosen: (count: string) => `Đã chọn ${count} đơn vị`,
    unitsList: "Các đơn vị trực thuộc",
  },
  en: {
    cancel: "Never mind",
    reason: "Reason",
    dayForm: "Write the day as 25/11/2026",
    hourForm: "Write the hour as 17:00",
    pickDay: (field) => `${field}: pick from the calendar`,
    unitSearch: "Search units (tones optional)",
    unitsChosen: (count) => `${count} units chosen`,
    unitsList: "Units below",
  },
});
