package vn.tiendo.plan.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Proposes the catalogue's indicator for a target, by the words of its subject; the first that fits, in this order. */
enum IndicatorHint {
    SATISFACTION("satisfactionRate", true, "hai long"),
    WORK_FILES("workFilesOnlineRate", true,
            "ho so cong viec"),
    REPORTS("reportsInSystemRate", true,
            "bao cao.*he thong|he thong thong tin bao cao"),
    APOLOGY("apologyRate", true, "xin loi"),
    STATUS(
            "statusPublishedRate", true,
            "tinh trang (giai quyet|xu ly)|cap nhat.{0,30}cong khai|tien do giai quyet"),
    PORTAL(
            "portalSectionRate", true,
            "(cong|trang).{0,20}thong tin dien tu.*chuyen (muc|trang)|chuyen (muc|trang).*(cong|trang).{0,20}thong tin dien tu"),
    RADIO(
            "radioSlotRate", true,
            "(truyen thanh|phat thanh).*(chuyen muc|thoi luong)"),
    FEEDBACK(
            "feedbackAnsweredRate", true,
            "phan anh,? kien nghi|kien nghi, phan anh"),
    POSTED(
            "proceduresPostedRate", true,
            "niem yet|cong khai.{0,40}(tthc|thu tuc hanh chinh|huong dan)"),
    ON_TIME(
            "onTimeRate", true,
            "dung han|truoc han|som han|dung va truoc"),
    DIGITISED(
            "digitisedRate", true,
            "so hoa"),
    ONLINE("onlineRate", true,
            "truc tuyen|toan trinh"),
    DIALOGUES(
            "dialogues", false,
            "doi thoai"),
    TRAINING(
            "trainingClasses",
            false,
            "tap huan|boi duong|dao tao"),
    ISO(
            "isoChecks",
            false,
            "\\biso\\b"),
    DIGITAL(
            "digitalSelfRating",
            false,
            "chuyen doi so"),
    BROADCASTS(
            "broadcasts",
            false,
            "phat song|phat thanh|truyen thanh|ban tin"),
    NEWS(
            "newsItems",
            false,
            "\\btin\\b|\\bbai\\b|tin,? bai");

    private static final Pattern NEWS_UNIT = Pattern.compile("(tin|bai)\\b");

    private final String code;
    private final boolean rate;
    private final Pattern words;

    IndicatorHint(String code, boolean rate, String words) {
        this.code = code;
        this.rate = rate;
        this.words = Pattern.compile(words);
    }

    static @Nullable String code(String wording, String unitOfMeasure) {
        var folded = Folding.fold(wording);
        boolean percent = unitOfMeasure.equals("%");
        if (NEWS_UNIT.matcher(Folding.fold(unitOfMeasure)).lookingAt()) {
            return NEWS.code;
        }
        for (var hint : values()) {
            if (hint.rate == percent && hint.fits(folded, unitOfMeasure)) {
                return hint == DIGITISED && onlineFirst(folded) ? ONLINE.code : hint.code;
            }
        }
        return null;
    }

    /** Scores rate, everything else counts: "từ 80 điểm trở lên" is a rating, "02 lớp" is none. */
    private boolean fits(String folded, String unitOfMeasure) {
        boolean score = unitOfMeasure.equals("điểm");
        return words.matcher(folded).find() && (rate || score == (this == DIGITAL));
    }

    private static boolean onlineFirst(String folded) {
        int online = folded.indexOf("giai quyet truc tuyen");
        return online >= 0 && online < folded.indexOf("so hoa");
    }
}
