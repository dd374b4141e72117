package vn.tiendo.task.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.platform.problem.Rejection;

/**
 * What an uploaded file may be called. A path before the name, as some browsers send it, is left out; what would deceive a
 * reader or harm who saves it is refused.
 */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\u2028\u2029]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private FileName() {}

    /**
     * The name without a path, its letters composed.
     *
     * @throws Rejection file-name-unsafe
     */
    static String of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        boolean unsafe = name.isEmpty() || name.length() > LONGEST || name.startsWith(".") || name.endsWith(".")
                || INVISIBLE.matcher(name).find() || FORBIDDEN.matcher(name).find()
                || RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
        if (unsafe) {
            throw new Rejection(EvidenceProblem.FILE_NAME_UNSAFE).at("file").with("longest", LONGEST);
        }
        return name;
    }

    /** What follows the last dot, in lower case; empty where there is no dot. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
