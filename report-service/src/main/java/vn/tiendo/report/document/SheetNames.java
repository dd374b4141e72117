package vn.tiendo.report.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: at most 31 letters, of letters, figures and the few signs that need no care in a formula, none twice. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String next(String title) {
        var plain = title.replaceAll("[^\\p{L}\\p{N}.()_-]+", " ").strip();
        var name = cut(plain.isEmpty() ? "-" : plain, LONGEST);
        for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
            var mark = " (" + count + ")";
            name = cut(plain, LONGEST - mark.length()) + mark;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
