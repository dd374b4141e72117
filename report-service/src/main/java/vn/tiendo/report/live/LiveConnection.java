package vn.tiendo.report.live;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose request has been answered but for the stream. Tomcat lets go of everything it holds for a request,
 * which is far more than a stream needs, and only says here when the reader is gone. Public for Tomcat, which makes it.
 */
public final class LiveConnection implements InternalHttpUpgradeHandler {

    private @Nullable SocketWrapperBase<?> socket;
    private volatile Consumer<Subscriber.Outlet> whenOpen = outlet -> outlet.close();
    private volatile Runnable whenGone = () -> {};

    /** Both at most once. */
    void prepare(Consumer<Subscriber.Outlet> opened, Runnable gone) {
        whenOpen = opened;
        whenGone = gone;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(WebConnection connection) {
        SocketWrapperBase<?> wrapper = socket;
        if (wrapper != null && wrapper.getSocket() instanceof NioChannel channel) {
            whenOpen.accept(new Plain(channel.getIOChannel(), wrapper));
        }
    }

    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        return switch (event) {
            case OPEN_READ -> isStillThere() ? SocketState.UPGRADED : SocketState.CLOSED;
            case OPEN_WRITE -> SocketState.UPGRADED;
            case STOP, TIMEOUT, DISCONNECT, ERROR, CONNECT_FAIL -> SocketState.CLOSED;
        };
    }

    /** A reader has nothing to say; what it says is passed over. */
    private boolean isStillThere() {
        SocketWrapperBase<?> wrapper = socket;
        if (wrapper == null) {
            return false;
        }
        byte[] said = new byte[64];
        try {
            int read = wrapper.read(false, said, 0, said.length);
            while (read > 0) {
                read = wrapper.read(false, said, 0, said.length);
            }
            return read == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void destroy() {
        whenGone.run();
    }

    @Override
    public void timeoutAsync(long now) {
        // a stream may be quiet for as long as it likes
    }

    @Override
    public void setSslSupport(SSLSupport support) {
        // nothing is asked of it
    }

    @Override
    public void pause() {
        // the feed ends its streams before the server does
    }

    /** The channel itself and not Tomcat's, which serves others after it was closed. */
    private record Plain(SocketChannel channel, SocketWrapperBase<?> wrapper) implements Subscriber.Outlet {

        @Override
        public int write(java.nio.ByteBuffer bytes) throws IOException {
            return channel.write(bytes);
        }

        @Override
        public void close() {
            wrapper.close();
        }
    }
}
