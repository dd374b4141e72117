package vn.tiendo.task.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.notice.NoticeProblem;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.contact.Contact;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.inbox.Inbox;
import vn.tiendo.task.notice.inbox.Inboxes;
import vn.tiendo.task.notice.inbox.Item;
import vn.tiendo.task.notice.text.NoticeTexts;

/** Everyone's own notices and those of his unit, and how he wants to be told. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "notices", description = "Thông báo, đôn đốc: hộp thông báo và cách nhận")
class NoticeController {

    private static final int LONGEST_PAGE = 200;

    private final Inboxes inboxes;
    private final Contacts contacts;
    private final NoticeTexts texts;
    private final Access access;
    private final Clock clock;

    NoticeController(Inboxes inboxes, Contacts contacts, NoticeTexts texts, Access access, Clock clock) {
        this.inboxes = inboxes;
        this.contacts = contacts;
        this.texts = texts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listNotices", summary = "Your notices and those of your unit's common inbox, the newest first")
    NoticePage list(@RequestParam(defaultValue = "false") boolean unread, @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new Rejection(NoticeProblem.NOTICE_LIMIT_OUT_OF_RANGE).at("limit").with("highest", LONGEST_PAGE);
        }
        var user = access.user();
        var own = own(user).stream().map(Stored::state).toList();
        var items = own.stream().flatMap(inbox -> inbox.items().stream()
                .filter(item -> !unread || !item.wasRead()).map(item -> view(inbox, item))).toList();
        return NoticePage.of(items, own.stream().mapToLong(Inbox::unread).sum(), cursor, limit);
    }

    @PostMapping("/{id}/read")
    @Operation(operationId = "readNotice", summary = "You have read that notice; one of the unit's inbox is read for all of the unit")
    ResponseEntity<Void> read(@PathVariable String id, Request request) {
        var user = access.user();
        var holding = own(user).stream().filter(inbox -> inbox.state().items().stream()
                .anyMatch(item -> item.id().equals(id))).toList();
        if (holding.isEmpty()) {
            throw new Rejection(NoticeProblem.NOTICE_UNKNOWN).with("id", id);
        }
        holding.forEach(inbox -> read(inbox, request, item -> item.id().equals(id), user));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/read-all")
    @Operation(operationId = "readAllNotices", summary = "You have read all your notices; those of the unit's inbox stay as they are")
    ResponseEntity<Void> readAll(Request request) {
        var user = access.user();
        read(own(user).getFirst(), request, _ -> true, user);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/settings")
    @Operation(operationId = "getNoticeSettings", summary = "How you want to be told")
    ResponseEntity<Contact> settings() {
        return answer(contacts.of(Recipient.inboxOf(access.user().username())));
    }

    @PutMapping("/settings")
    @Operation(operationId = "putNoticeSettings", summary = "Sets how you want to be told: e-mail address, channels, digest or at once, language")
    ResponseEntity<Contact> settings(@RequestBody SettingsBody body, Request request) {
        return answer(contacts.set(Recipient.inboxOf(access.user().username()), request, body.toContact()));
    }

    /** The caller's own inbox first, then his unit's. */
    private List<Stored<Inbox>> own(CurrentUser user) {
        return Stream.of(Recipient.person(user.username(), user.unit()), Recipient.unit(user.unit()))
                .map(recipient -> inboxes.of(recipient.inbox(), recipient.unit())).toList();
    }

    private void read(Stored<Inbox> inbox, Request request, Predicate<Item> which, CurrentUser user) {
        if (inbox.version() > 0) {
            inboxes.read(inbox.id(), inbox.state().unit(), request, which, user.username(), clock.instant());
        }
    }

    private NoticeView view(Inbox inbox, Item item) {
        return NoticeView.of(inbox, item, texts.of(item.notice(), LocaleContextHolder.getLocale()));
    }

    private static ResponseEntity<Contact> answer(Stored<Contact> contact) {
        return ResponseEntity.ok().eTag(contact.entityTag()).body(contact.state());
    }
}
