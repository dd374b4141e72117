package vn.tiendo.kpi.catalogue;

import java.util.Set;
import java.util.regex.Pattern;

/** How things of the catalogue may be called: figures are variables of expressions, codes parts of addresses and ids. */
final class Names {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,39}");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]{1,49}");
    /** Words that expressions know already. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "pi", "previous");

    private Names() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static boolean isVariable(String code) {
        return VARIABLE.matcher(code).matches() && !TAKEN.contains(code);
    }
}
