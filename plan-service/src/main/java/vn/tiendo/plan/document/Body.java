package vn.tiendo.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.platform.document.Words;

/** The text between title and signature: legal bases, then the numbered parts. */
final class Body {

    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI");

    private final Supplier<XWPFParagraph> paragraphs;
    private final Draft plan;
    private final Letterhead letterhead;
    private int part;

    Body(Supplier<XWPFParagraph> paragraphs, Draft plan, Letterhead letterhead) {
        this.paragraphs = paragraphs;
        this.plan = plan;
        this.letterhead = letterhead;
    }

    void write() {
        bases();
        purpose();
        targets();
        tasks();
        duties();
        passages("KINH PHÍ THỰC HIỆN", plan.budget());
        var reporting = plan.reporting();
        passages("CHẾ ĐỘ BÁO CÁO", reporting == null ? List.of() : List.of(new Passage(reporting.text(), null)));
        text("Trên đây là Kế hoạch " + subject() + " của " + letterhead.name() + "./.");
    }

    private void bases() {
        for (int at = 0; at < plan.legalBases().size(); at++) {
            var end = at + 1 < plan.legalBases().size() ? ";" : ".";
            Words.italic(Words.body(paragraphs.get()), BasisWording.of(plan.legalBases().get(at)) + end, Words.BODY);
        }
        text(letterhead.name() + " ban hành Kế hoạch " + subject() + " như sau:");
    }

    /** The title within a sentence: "cải cách hành chính năm 2026". */
    private String subject() {
        var title = plan.title();
        boolean capitals = title.equals(title.toUpperCase(java.util.Locale.ROOT));
        return title.isBlank() || capitals
                ? title.toLowerCase(java.util.Locale.ROOT)
                : title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }

    private void purpose() {
        if (plan.purpose().isEmpty() && plan.requirements().isEmpty()) {
            return;
        }
        part("MỤC ĐÍCH, YÊU CẦU");
        subpart("1. Mục đích", plan.purpose());
        subpart("2. Yêu cầu", plan.requirements());
    }

    private void subpart(String head, List<Passage> passages) {
        if (!passages.isEmpty()) {
            Words.bold(Words.head(paragraphs.get()), head, Words.BODY);
            passages.forEach(passage -> item(passage.text()));
        }
    }

    /** A target that a task or another part states is stated there and not twice. */
    private void targets() {
        var elsewhere = new StatedElsewhere(plan);
        var own = plan.targets().stream().filter(target -> !elsewhere.states(target)).toList();
        if (!own.isEmpty()) {
            part("CHỈ TIÊU");
            own.forEach(target -> item(TargetWording.of(target)));
        }
    }

    private void tasks() {
        if (plan.tasks().isEmpty()) {
            return;
        }
        part("NHIỆM VỤ");
        var groups = TaskGroup.of(plan.tasks());
        var fields = new ArrayList<TaskGroup>(groups);
        fields.removeIf(group -> group.field() == null);
        for (int at = 0; at < fields.size(); at++) {
            var field = Objects.requireNonNull(fields.get(at).field());
            text((at + 1) + ". " + field.name() + ": " + fields.get(at).extent() + ".");
        }
        text("Nội dung, sản phẩm, cơ quan chủ trì, phối hợp và thời gian thực hiện từng nhiệm vụ theo Phụ lục kèm theo Kế"
                + " hoạch này.");
    }

    private void duties() {
        if (plan.duties().isEmpty()) {
            return;
        }
        part("TỔ CHỨC THỰC HIỆN");
        for (int at = 0; at < plan.duties().size(); at++) {
            var duty = plan.duties().get(at);
            Words.bold(Words.head(paragraphs.get()), (at + 1) + ". " + duty.unit(), Words.BODY);
            duty.duties().forEach(this::item);
        }
    }

    private void passages(String head, List<Passage> passages) {
        if (!passages.isEmpty()) {
            part(head);
            passages.forEach(passage -> text(passage.text()));
        }
    }

    private void part(String head) {
        Words.bold(Words.head(paragraphs.get()), NUMBERS.get(part) + ". " + head, Words.BODY);
        part++;
    }

    private void item(String text) {
        boolean marked = text.startsWith("-") || text.startsWith("+") || text.startsWith("•");
        text(marked ? text : "- " + text);
    }

    private void text(String text) {
        Words.add(Words.body(paragraphs.get()), text, Words.BODY);
    }
}
