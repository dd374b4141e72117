package vn.tiendo.report.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Liberation Serif, of the measures of Times New Roman and with all Vietnamese letters (SIL Open Font License), out of the jar:
 * the machine needs no fonts.
 */
enum Typeface {
    REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

    static final String FAMILY = "Liberation Serif";

    private final String file;

    Typeface(String style) {
        this.file = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-" + style + ".ttf";
    }

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
    }

    /** For drawing. */
    Font font(float size) {
        try (var stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
