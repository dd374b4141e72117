/** What stands on every printed report, in Vietnamese whatever the reader's language (NĐ 30/2020/NĐ-CP). */
export const PAPER = {
  motto: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  mottoLine: "Độc lập - Tự do - Hạnh phúc",
  people: "ỦY BAN NHÂN DÂN",
  number: "Số:        /BC-UBND",
  report: "BÁO CÁO",
  subject: (period: string) => `Kết quả công tác cải cách hành chính ${period}`,
  place: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  opening: (unit: string, period: string) =>
    `Thực hiện chế độ báo cáo định kỳ về công tác cải cách hành chính, Ủy ban nhân dân ${unit} báo cáo kết quả ${period} như sau:`,
  cutOffLine: (day: string, estimate: boolean) => `Số liệu tính đến ngày ${day}${estimate ? " là số ước" : ""}.`,
  appendix: "PHỤ LỤC: SỐ LIỆU CÁC CHỈ SỐ",
  columns: ["TT", "Chỉ số", "Chính thức", "Ước"],
  recipients: "Nơi nhận:",
  recipientsLines: ["Cơ quan cấp trên (để báo cáo);", "Lưu: VT, CCHC."],
  signer: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
};
