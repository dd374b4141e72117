package vn.tiendo.local.launcher;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the user reads in the terminal: Vietnamese, or English when asked. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("vn.tiendo.local.launcher.texts", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /**
     * The texts of a language.
     *
     * @param language {@code vi} or {@code en}; anything else is Vietnamese
     */
    public static Texts in(String language) {
        return new Texts(language.startsWith("en") ? Locale.ENGLISH : Locale.of("vi"));
    }

    /** The text of a key, with its details put in. */
    public String get(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }

    /** A number as readers of this language write it, with at most two decimal places: 1.765 or 99,41 in Vietnamese. */
    public String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
