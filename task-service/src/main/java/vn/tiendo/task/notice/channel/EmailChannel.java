package vn.tiendo.task.notice.channel;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.inbox.Parcel;
import vn.tiendo.task.notice.text.NoticeTexts;

/** One mail a batch, as text and as simple HTML. */
final class EmailChannel implements Channel {

    static final String NAME = "email";

    private final JavaMailSender sender;
    private final Contacts contacts;
    private final NoticeTexts texts;
    private final EmailProperties properties;

    EmailChannel(JavaMailSender sender, Contacts contacts, NoticeTexts texts, EmailProperties properties) {
        this.sender = sender;
        this.contacts = contacts;
        this.texts = texts;
        this.properties = properties;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public boolean carries(String name) {
        return name.equals(NAME);
    }

    @Override
    public Outcome send(String name, Parcel parcel) {
        var contact = contacts.of(parcel.inbox()).state();
        var address = contact.email();
        if (address == null) {
            return new Outcome.Nowhere("no-address");
        }
        var letter = Letter.of(parcel, texts, Locale.of(contact.language()), properties.link());
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(address);
            helper.setSubject(letter.subject());
            helper.setText(letter.text(), letter.html());
            message.setHeader("Message-ID", messageId(parcel.batch()));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return new Outcome.Sent();
        } catch (MailException | MessagingException e) {
            return new Outcome.Failed(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** The same in every repetition, so that a mail that comes twice is recognised; tells nothing of the recipient. */
    String messageId(String batch) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(batch.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, 16) + "@" + properties.domain() + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
