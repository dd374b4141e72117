package vn.tiendo.kpi.late;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.platform.unit.NameKey;

/** A column of an import, under its own name or one that people write. Whatever else a program would send is not taken. */
public enum Column {
    REFERENCE("reference", "ma-ho-so|so-ho-so"),
    FIELD("field", "linh-vuc"),
    DUE("due", "han-tra|ngay-hen-tra"),
    RETURNED("returned", "ngay-tra"),
    CAUSE("cause", "nguyen-nhan|ly-do"),
    CHANNEL("channel", "hinh-thuc-xin-loi"),
    APOLOGISED_ON("apologisedOn", "ngay-xin-loi"),
    NEW_DATE("newDate", "ngay-hen-lai");

    /** What every import has. */
    public static final List<Column> NEEDED = List.of(REFERENCE, FIELD, DUE, RETURNED, CAUSE);

    private final String title;
    private final Pattern slugs;

    Column(String title, String aliases) {
        this.title = title;
        this.slugs = Pattern.compile(NameKey.slug(title) + "|" + aliases);
    }

    /** Its own name. */
    public String title() {
        return title;
    }

    /** The column so named; empty where none is. */
    public static Optional<Column> named(String written) {
        var slug = NameKey.slug(written);
        return Arrays.stream(values()).filter(column -> column.slugs.matcher(slug).matches()).findFirst();
    }
}
