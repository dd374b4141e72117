package vn.tiendo.plan.importing;

/** The first words of a longer text, for messages. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > 0 ? blank : LONGEST) + "…";
    }
}
