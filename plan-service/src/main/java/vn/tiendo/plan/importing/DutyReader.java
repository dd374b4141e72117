package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who has to do what from the part "Tổ chức thực hiện", and from parts whose numbered heads are offices. */
final class DutyReader {

    private static final Pattern PART = Pattern.compile(
            ".*(to ch.{0,2}c thuc hien|trach nhiem (cua|thuc hien)|phan cong|nhiem vu va thoi gian thuc hien).*");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)\\s?[.)]\\s*(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("^[-–+•]\\s*(\\S.*)");
    private static final Pattern COLON = Pattern.compile("^([^:.;]{3,120}):\\s*(.*)$");
    private static final Pattern ASKED = Pattern
            .compile("^(?:Đề nghị|Giao|Yêu cầu|Trân trọng đề nghị|Đối với)\\s+(?:cho\\s+)?");
    private static final Pattern CHARGED = Pattern.compile("(?:có|chịu) trách nhiệm(?![\\p{L}])");
    private static final Pattern GROUND = Pattern
            .compile("^(?:Căn cứ|Trên cơ sở|Theo)\\s[^:;.]{5,120}?,\\s+(?=\\p{L})");
    private static final Pattern VERB = Pattern.compile(
            "\\s+(?=(?:chỉ đạo|hướng dẫn|tích cực|tham gia|phối hợp|chủ trì|thực hiện|tuyên truyền|vận động|đẩy mạnh|xây dựng|căn cứ|tham mưu|có trách nhiệm|chịu trách nhiệm|theo dõi|tăng cường|triển khai|lồng ghép|tổng hợp|đưa|quan tâm|chủ động|là đầu mối|báo cáo|rà soát|bố trí|cập nhật|đôn đốc|kiểm tra|niêm yết|phân công)(?![\\p{L}]))");

    private final List<Draft.Duty> duties = new ArrayList<>();
    private final List<String> own = new ArrayList<>();
    private @Nullable String unit;
    private @Nullable Paragraph head;
    private @Nullable Paragraph last;

    static List<Draft.Duty> of(List<Paragraph> body) {
        var reader = new DutyReader();
        boolean within = false;
        for (var paragraph : body) {
            if (Sections.isHeading(paragraph)) {
                reader.close();
                within = PART.matcher(paragraph.folded()).matches();
            } else if (within && paragraph.folded().startsWith("tren day la")) {
                within = false;
            } else if (within) {
                reader.read(paragraph);
            }
        }
        reader.close();
        return reader.duties;
    }

    private void read(Paragraph paragraph) {
        var numbered = NUMBERED.matcher(paragraph.text());
        var bullet = BULLET.matcher(paragraph.text());
        if (numbered.matches()) {
            if (!open(paragraph, numbered.group(2), true)) {
                close();
            }
        } else if (bullet.matches()) {
            var colon = COLON.matcher(bullet.group(1));
            boolean names = colon.matches() && Offices.startsOffice(colon.group(1)) && colon.group(1).length() < 90;
            boolean charged = isCharged(bullet.group(1));
            if (!(names || charged) || !open(paragraph, bullet.group(1), false)) {
                add(paragraph, bullet.group(1));
            }
        } else {
            add(paragraph, paragraph.text());
        }
    }

    /** "Căn cứ Kế hoạch này, các phòng, ban có trách nhiệm …" */
    private static boolean isCharged(String text) {
        var ground = GROUND.matcher(text);
        return ground.find() && Offices.startsOffice(text.substring(ground.end())) && CHARGED.matcher(text).find();
    }

    private boolean open(Paragraph paragraph, String text, boolean bareNameWillDo) {
        boolean asked = ASKED.matcher(text).find();
        var words = GROUND.matcher(ASKED.matcher(text).replaceFirst("")).replaceFirst("");
        if (!asked && !Offices.startsOffice(words)) {
            return false;
        }
        var colon = COLON.matcher(words);
        var verb = VERB.matcher(words);
        if (colon.matches()) {
            begin(paragraph, colon.group(1), colon.group(2));
        } else if (bareNameWillDo && words.length() < 130 && !Wrapping.isFinished(words)) {
            begin(paragraph, words, "");
        } else if (verb.find()) {
            begin(paragraph, words.substring(0, verb.start()), words.substring(verb.end()));
        } else {
            return false;
        }
        return true;
    }

    private void begin(Paragraph paragraph, String name, String duty) {
        close();
        unit = Offices.clean(name.replaceFirst("\\s+gồm$", ""));
        head = paragraph;
        last = paragraph;
        if (!duty.isBlank()) {
            own.add(Phrases.tidy(duty));
        }
    }

    private void add(Paragraph paragraph, String duty) {
        if (unit != null) {
            own.add(Phrases.tidy(duty));
            last = paragraph;
        }
    }

    private void close() {
        if (unit != null && head != null && last != null) {
            var text = unit + ": " + String.join(" ", own);
            duties.add(new Draft.Duty(unit, List.copyOf(own),
                    new Draft.Source(null, head.firstLine(), last.lastLine(), text, Garbling.doubt(text, 0.85))));
        }
        unit = null;
        own.clear();
    }
}
