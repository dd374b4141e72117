package vn.tiendo.plan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.plan.importing.Draft;

/**
 * What a plan's document is called in a folder.
 *
 * @param name in Vietnamese, without ending
 */
public record DocumentName(String name) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9.]+");
    private static final int LONGEST = 100;

    /** Number and title: "Kế hoạch 12-KH-UBND Cải cách hành chính năm 2026". */
    public static DocumentName of(Draft plan) {
        var number = plan.number() == null ? "" : plan.number() + " ";
        var name = UNFIT.matcher("Kế hoạch " + number + plan.title()).replaceAll("-").strip();
        return new DocumentName(
                Normalizer.normalize(name.substring(0, Math.min(name.length(), LONGEST)).strip(), Normalizer.Form.NFC));
    }

    /** As a header: plain letters for old clients, the whole name for all others (RFC 6266). */
    public String contentDisposition() {
        var encoded = URLEncoder.encode(name + ".docx", UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain() + ".docx\"; filename*=UTF-8''" + encoded;
    }

    private String plain() {
        var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd')
                .replace('Đ', 'D');
        return NOT_PLAIN.matcher(letters).replaceAll("-").toLowerCase(Locale.ROOT).replaceAll("^-|-$", "");
    }
}
