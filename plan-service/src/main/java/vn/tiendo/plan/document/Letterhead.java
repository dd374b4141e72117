package vn.tiendo.plan.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/**
 * Who issues a plan, as the heading writes it (NĐ 30/2020/NĐ-CP, appendix I, part II, 2).
 *
 * @param superior the body above, null for a people's committee, which has none in the heading
 * @param body lines of the issuing body's name, in capitals
 * @param name the issuing body within a sentence
 */
record Letterhead(@Nullable String superior, List<String> body, String name) {

    private static final Pattern COMMITTEE = Pattern.compile("^(?:UBND|[UỦ][YỷỶyỳ]\\s+ban\\s+nhân\\s+dân)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String PEOPLES_COMMITTEE = "ỦY BAN NHÂN DÂN";

    /**
     * As the plan names its issuer; by the name of its unit where it names none.
     *
     * @param unitName of the unit the plan belongs to, null where that is not known
     */
    static Letterhead of(Draft plan, @Nullable String unitName) {
        var issuer = plan.issuer() == null || plan.issuer().isBlank() ? committeeOf(unitName) : plan.issuer().strip();
        var committee = COMMITTEE.matcher(issuer);
        if (committee.lookingAt()) {
            var place = place(issuer.substring(committee.end()), unitName);
            return new Letterhead(null, place.isEmpty()
                    ? List.of(PEOPLES_COMMITTEE)
                    : List.of(PEOPLES_COMMITTEE, place.toUpperCase(Locale.ROOT)), "Ủy ban nhân dân " + place);
        }
        var superior = unitName == null ? null : PEOPLES_COMMITTEE + " " + unitName.toUpperCase(Locale.ROOT);
        return new Letterhead(superior, List.of(issuer.toUpperCase(Locale.ROOT)), issuer);
    }

    /** "UBND xã Kim Tân, huyện Thạch Thành" is issued by xã Kim Tân. */
    private static String place(String written, @Nullable String unitName) {
        var place = written.split("[,;(]", 2)[0].strip();
        return place.isEmpty() && unitName != null ? unitInSentence(unitName) : place;
    }

    private static String committeeOf(@Nullable String unitName) {
        return unitName == null ? PEOPLES_COMMITTEE : "Ủy ban nhân dân " + unitInSentence(unitName);
    }

    /** "Xã Kim Tân" is "xã Kim Tân" within a sentence. */
    private static String unitInSentence(String unitName) {
        return unitName.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
    }

    boolean isPeoplesCommittee() {
        return superior == null;
    }
}
