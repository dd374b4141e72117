package vn.tiendo.task.notice.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tiendo.task.notice.Notice;

/** Says a notice in one sentence. */
@Component
public final class NoticeTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Set<String> DAYS = Set.of("due", "asked");

    private final MessageSource messages;

    public NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** In that language; names in braces are replaced once, so a text about a task cannot bring in others. */
    public String of(Notice notice, Locale locale) {
        var template = messages.getMessage("notice." + notice.kind().slug(), null, locale);
        return NAME.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(notice, found.group(1))));
    }

    /** Another text of the bundle. */
    public String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private static String value(Notice notice, String name) {
        var value = notice.values().getOrDefault(name, "…");
        return DAYS.contains(name) && !value.equals("…") ? DAY.format(LocalDate.parse(value)) : value;
    }
}
