package vn.tiendo.task.notice.channel;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import vn.tiendo.task.notice.inbox.Parcel;
import vn.tiendo.task.notice.text.NoticeTexts;

/**
 * A mail in words.
 *
 * @param subject one line
 * @param lines one a notice
 * @param foot where the reader finds more, empty for nothing
 */
record Letter(String subject, List<String> lines, String foot) {

    private static final int SUBJECT = 150;

    static Letter of(Parcel parcel, NoticeTexts texts, Locale locale, String link) {
        var lines = parcel.notices().stream().map(notice -> oneLine(texts.of(notice, locale))).toList();
        var subject = lines.size() == 1
                ? lines.getFirst()
                : texts.text("notice.digest", locale, String.valueOf(lines.size()), lines.getFirst());
        return new Letter(shortened(oneLine(subject)), lines,
                link.isEmpty() ? "" : texts.text("notice.foot", locale, link));
    }

    String text() {
        return String.join("\r\n", lines.stream().map(line -> "- " + line).toList()) + "\r\n\r\n" + foot + "\r\n";
    }

    String html() {
        var items = new StringBuilder();
        lines.forEach(line -> items.append("<li>").append(HtmlUtils.htmlEscape(line)).append("</li>"));
        return "<!doctype html><html><body><ul>" + items + "</ul><p>" + HtmlUtils.htmlEscape(foot)
                + "</p></body></html>";
    }

    /** A line break in a subject would begin a header of the writer's choice. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= SUBJECT
                ? text
                : text.substring(0, text.offsetByCodePoints(0,
                        text.codePointCount(0, SUBJECT))) + "…";
    }
}
