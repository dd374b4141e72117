package vn.tiendo.report.request.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.report.request.Addressees;
import vn.tiendo.report.request.RequestCommand.Ask;

/**
 * A request as the caller writes it.
 *
 * @param wanted what is to be reported and why
 * @param basis number of the document it follows from
 * @param units codes of units below
 * @param level or, or besides, all units of that level below as they are today
 * @param due day and hour, {@code 2026-04-10T17:00}
 */
record AskBody(@Nullable String title, @Nullable String wanted, @Nullable String basis,
        @Nullable List<@Nullable QuestionBody> questions, @Nullable List<@Nullable String> units,
        @Nullable UnitLevel level, @Nullable String due) {

    List<String> named() {
        return Fields.lines("units", units, Addressees.MOST);
    }

    Ask command(List<String> asked, CurrentUser user, Instant at) {
        return new Ask(user.unit(), Fields.text("title", title, Fields.LINE),
                Fields.text("wanted", wanted, Fields.PARAGRAPH), Fields.optional("basis", basis, Fields.LINE),
                QuestionBody.questions(questions), asked, Deadline.read(due), user.username(), at);
    }
}
