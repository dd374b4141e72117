package vn.tiendo.plan.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a piece of text looks like, told once.
 *
 * @param small begins in small letters, without a bullet
 * @param dangling ends in a word that cannot end a phrase: more must follow
 * @param bareOffice names the kind of an office, but not yet which
 */
record Looks(boolean bullet, boolean small, boolean finished, boolean dangling, boolean bareOffice, boolean office,
        boolean product,
        boolean startsTime, boolean timeCue) {

    private static final Pattern BULLET = Pattern.compile("^[-–+•]\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern BULLET_SIGN = Pattern.compile("^[-–+•]\\s*");
    private static final Set<String> OPEN_ENDS = Set.of("có", "của", "và", "các", "cho", "về", "theo", "với", "trong",
            "đối", "được",
            "tại", "từ", "để", "do", "bởi", "đến", "hoặc", "là", "những", "một", "trên", "ra", "khi", "không", "phải",
            "bằng", "nhằm", "tới");
    private static final Set<String> BARE_OFFICES = Set.of("công chức", "cán bộ", "phòng", "ban", "trung tâm",
            "văn phòng", "bộ phận", "sở",
            "hội", "đoàn", "ủy ban", "uỷ ban", "các", "tổ", "đơn vị", "hội đồng", "ban chỉ huy", "ủy ban nhân dân",
            "ủy ban mặt trận");

    static Looks of(String text, String folded) {
        boolean bullet = BULLET.matcher(text).matches();
        boolean small = !bullet && Wrapping.startsSmall(text);
        var last = text.substring(text.lastIndexOf(' ') + 1);
        boolean dangling = OPEN_ENDS.contains(last) || text.endsWith("–") || text.endsWith("-") || text.endsWith(",");
        boolean bareOffice = !small && text.length() < 30
                && BARE_OFFICES.contains(BULLET_SIGN.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT));
        return new Looks(bullet, small, Wrapping.isFinished(text), dangling, bareOffice, Offices.startsOffice(text),
                Products.startsProduct(text), TimePhrases.startsTime(folded), TimePhrases.hasCue(folded));
    }
}
