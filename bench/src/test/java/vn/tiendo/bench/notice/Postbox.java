package vn.tiendo.bench.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail server that keeps what it received. */
final class Postbox implements AutoCloseable {

    private static final Pattern LINE = Pattern.compile("^- (.+)$", Pattern.MULTILINE);

    /**
     * A mail.
     *
     * @param lines one for each notice
     */
    record Mail(String id, String to, List<String> lines) {}

    private final GreenMail server;

    Postbox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
    }

    int count() {
        return server.getReceivedMessages().length;
    }

    List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(Postbox::mail).toList();
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(message.getMessageID(), message.getRecipients(RecipientType.TO)[0].toString(),
                    LINE.matcher(text(message).replace("\r", "")).results().map(MatchResult::group).toList());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
