package vn.tiendo.report.periodic.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/** The wording of drafted sentences: resource {@code report-phrases.properties}. */
final class Phrases {

    private final Properties wordings;

    private Phrases(Properties wordings) {
        this.wordings = wordings;
    }

    static Phrases load() {
        var wordings = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("/report-phrases.properties")),
                StandardCharsets.UTF_8)) {
            wordings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(wordings);
    }

    /** The wording of that name with its gaps filled. */
    String say(String name, Object... gaps) {
        return new MessageFormat(Objects.requireNonNull(wordings.getProperty(name), name)).format(gaps);
    }

    /** A count as documents write it: below ten with a leading zero. */
    static String count(long count) {
        return count > 0 && count < 10 ? "0" + count : Long.toString(count);
    }

    /** A number with a decimal comma and without needless zeros, at most two decimals. */
    static String number(BigDecimal number) {
        var rounded = number.setScale(Math.min(Math.max(number.scale(), 0), 2), RoundingMode.DOWN);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString()
                .replace('.', ',');
    }

    /** A value with its unit of measure: a percent sign stands right behind the number. */
    static String value(BigDecimal number, String unitOfMeasure) {
        return unitOfMeasure.equals("%") ? number(number) + "%" : number(number) + " " + unitOfMeasure;
    }

    /** A day as documents write it: days below ten and the months one and two with a leading zero. */
    static String day(LocalDate day) {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
