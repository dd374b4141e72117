import type { Saving } from "../drafting/use-draft";
import { bilingual } from "./texts";

/** Words of what saves itself while it is worded. */
export const drafting = bilingual({
  vi: {
    savings: {
      SAVED: "Đã lưu",
      WAITING: "Chưa lưu…",
      SAVING: "Đang lưu…",
      FAILED: "Chưa lưu được",
      CONFLICT: "Có chỗ trùng sửa",
    } as Record<Saving, string>,
    saveAgain: "Lưu lại",
    conflictTitle: "Có người vừa sửa cùng chỗ với bạn",
    conflictHelp: "Chọn lời văn giữ lại. Những chỗ khác bạn sửa đã được lưu.",
    mine: "Của bạn",
    theirs: "Đang lưu trên hệ thống",
    keepMine: "Giữ của tôi",
    takeTheirs: "Lấy bản đang lưu",
    leftOutText: "(bỏ trống)",
  },
  en: {
    savings: {
      SAVED: "Saved",
      WAITING: "Not saved yet…",
      SAVING: "Saving…",
      FAILED: "Could not be saved",
      CONFLICT: "Edited by two",
    },
    saveAgain: "Save again",
    conflictTitle: "Somebody changed the same text as you",
    conflictHelp: "Choose which words to keep. Your other changes are saved.",
    mine: "Yours",
    theirs: "As saved by the other",
    keepMine: "Keep mine",
    takeTheirs: "Take the saved one",
    leftOutText: "(left out)",
  },
});
