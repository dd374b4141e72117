package vn.tiendo.plan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.events.Comparator;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Duty;
import vn.tiendo.plan.importing.Draft.Field;
import vn.tiendo.plan.importing.Draft.LegalBasis;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Recipient;
import vn.tiendo.plan.importing.Draft.Reporting;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;

/** Plans for writing; made up. */
final class Samples {

    private static final List<Field> FIELDS = List.of(new Field("I", "Cải cách thể chế"),
            new Field("II", "Cải cách thủ tục hành chính"), new Field("III", "Cải cách tổ chức bộ máy hành chính"));

    private Samples() {}

    /** A commune's plan with every part, and that many tasks. */
    static Draft commune(int tasks) {
        return Draft.titled("Cải cách hành chính năm 2026").with(it -> {
            it.issuer = "Ủy ban nhân dân xã Kim Tân";
            it.number = "12/KH-UBND";
            it.issuedOn = LocalDate.of(2026, 1, 8);
            it.place = "Kim Tân";
            it.year = 2026;
            it.period = "2026";
            it.signer = "Nguyễn Văn An";
            it.signerRole = "CHỦ TỊCH";
            it.parentPlan = "257/KH-UBND";
            it.legalBases = List.of(
                    new LegalBasis("Nghị quyết", "76/NQ-CP", LocalDate.of(2021, 7, 15), "Chính phủ",
                            "ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030", false,
                            null),
                    new LegalBasis("Kế hoạch", "257/KH-UBND", LocalDate.of(2025, 12, 22), "UBND tỉnh Thanh Hóa",
                            "cải cách hành chính tỉnh Thanh Hóa năm 2026", true, null));
            it.purpose = List.of(
                    new Passage("Tiếp tục đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ Nhân dân.", null));
            it.requirements = List.of(
                    new Passage("Các nội dung được thực hiện đồng bộ, có trọng tâm, rõ người, rõ việc.", null));
            it.targets = List.of(
                    new Target("g1", "Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 99,9% trở lên", Comparator.AT_LEAST,
                            new BigDecimal("99.9"), "%", "Tỷ lệ hồ sơ giải quyết đúng hạn", "onTimeRate", null),
                    new Target("g2", "Mức độ hài lòng của người dân, tổ chức đạt trên 90%", Comparator.MORE_THAN,
                            new BigDecimal("90"), "%", "Mức độ hài lòng của người dân, tổ chức", "satisfactionRate",
                            null));
            it.fields = FIELDS;
            it.tasks = tasks(tasks);
            it.duties = List.of(
                    new Duty("Văn phòng HĐND và UBND",
                            List.of("Tham mưu, đôn đốc thực hiện Kế hoạch.", "Tổng hợp báo cáo định kỳ."), null),
                    new Duty("Phòng Kinh tế", List.of("Bố trí kinh phí thực hiện."), null));
            it.budget = List.of(new Passage("Kinh phí thực hiện từ ngân sách xã năm 2026.", null));
            it.reporting = new Reporting("Báo cáo quý gửi trước ngày 05 của tháng cuối mỗi quý.", List.of(), null);
            it.recipients = List.of(new Recipient("UBND tỉnh", null),
                    new Recipient("TT Đảng ủy, HĐND xã", null), new Recipient("Lưu: VT", null));
        });
    }

    private static List<Task> tasks(int count) {
        var tasks = new ArrayList<Task>();
        for (int at = 0; at < count; at++) {
            tasks.add(new Task("t" + (at + 1), String.valueOf(at + 1), FIELDS.get(at * FIELDS.size() / count),
                    "Rà soát, hệ thống hóa văn bản thuộc lĩnh vực thứ " + (at + 1),
                    at % 2 == 0 ? List.of("Báo cáo") : List.of("Kế hoạch", "Báo cáo"),
                    List.of("Văn phòng HĐND và UBND"),
                    at % 3 == 0 ? List.of() : List.of("Phòng Kinh tế", "Phòng Văn hóa - Xã hội"), "Quý II/2026", null,
                    null));
        }
        return List.copyOf(tasks);
    }
}
