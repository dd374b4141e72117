package vn.tiendo.task.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.local.infrastructure.LoopbackPorts;

/** A real SMTP server on loopback that a test can have fail and come back. */
public final class MailServer {

    private static final MailServer SHARED = new MailServer();

    private final ServerSetup setup = new ServerSetup(LoopbackPorts.free(1).getFirst(), "127.0.0.1", "smtp");
    private GreenMail server = new GreenMail(setup);

    private MailServer() {
        server.start();
    }

    /** That of this JVM. */
    public static MailServer shared() {
        return SHARED;
    }

    public int port() {
        return setup.getPort();
    }

    /** Nobody answers from now on; mails received before are forgotten. */
    public void fail() {
        server.stop();
    }

    public void recover() {
        server = new GreenMail(setup);
        server.start();
    }

    /** The mails to that address, in the order they came. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> {
            try {
                return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
