package vn.tiendo.kpi.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.tiendo.kpi.catalogue.Form;

/** Where things stand in the workbook of a form; counted from 0. */
final class WorkbookLayout {

    /** The hidden sheet: unit, form, period and the form's fingerprint in its first row. */
    static final String MARKS = "_tiendo";
    static final int TITLES = 4;
    static final int FIRST = 5;
    static final int CODE = 0;
    static final int NAME = 1;
    static final int UNIT_OF_MEASURE = 2;
    static final int BEFORE = 3;
    static final int VALUE = 4;
    static final int STATE = 5;
    static final int REASON = 6;
    static final int CHECK = 7;

    private static final int SHOWN = 8;

    private WorkbookLayout() {}

    /** Another one as soon as the form asks for other figures, or for the same ones in another way. */
    static String fingerprint(Form form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            form.figures().forEach(field -> digest.update((field.code() + "|" + field.measure() + "|"
                    + field.unitOfMeasure() + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
