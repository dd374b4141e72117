package vn.tiendo.task.notice;

/**
 * Who is told.
 *
 * @param inbox id of his inbox
 * @param unit code of the unit he works for: its policy says at what time of day he is told
 */
public record Recipient(String inbox, String unit) {

    private static final String UNIT = "unit:";

    /** A person. A user name that looks like a unit's inbox does not open one. */
    public static Recipient person(String username, String unit) {
        return new Recipient(inboxOf(username), unit);
    }

    /** Everybody of a unit: its common inbox. */
    public static Recipient unit(String code) {
        return new Recipient(inboxOfUnit(code), code);
    }

    public static String inboxOf(String username) {
        return username.indexOf(':') < 0 ? username : "user:" + username;
    }

    public static String inboxOfUnit(String code) {
        return UNIT + code;
    }

    /** Whether it is the common inbox of a unit. */
    public boolean isUnit() {
        return inbox.startsWith(UNIT);
    }
}
