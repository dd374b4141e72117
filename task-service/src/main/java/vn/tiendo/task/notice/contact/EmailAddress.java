package vn.tiendo.task.notice.contact;

import java.util.regex.Pattern;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.notice.NoticeProblem;

/** Plain addresses, one at a time: no display names, no comments, no line breaks, nothing that could become a second header. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private EmailAddress() {}

    static String checked(String written) {
        var address = written.strip();
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
            throw new Rejection(NoticeProblem.EMAIL_ADDRESS_INVALID).at("email");
        }
        return address;
    }
}
