package vn.tiendo.task.directive;

/** Under which key the directives that concern a unit are entered. */
public final class DirectiveRegister {

    private DirectiveRegister() {}

    public static String of(String unit) {
        return "directives/unit/" + unit;
    }
}
